using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>What happens to a path that leads out of its folder: whatever the code around already does for a file that is not there.</summary>
/// <param name="Statement">The statement that refuses it.</param>
/// <param name="Effect">What callers see, in a few words.</param>
/// <param name="Edits">Imports that the statement needs.</param>
internal sealed record PathRefusal(string Statement, string Effect, ImmutableArray<TextEdit> Edits)
{
    public static PathRefusal At(CodeFile file, CallExpression call)
    {
        if (IsCaught(call, "FileNotFoundError", "OSError", "IOError", "EnvironmentError"))
        {
            return Raised(file, "FileNotFoundError", "is handled like a file that is missing");
        }

        var function = call.FirstAncestor<FunctionDefinition>();
        if (function is { Decorators.IsEmpty: false } && !IsCaught(call, "ValueError") && Answers404(file, function))
        {
            if (ImportsFrom(file, "flask", null) && ImportEditing.Member(file, "flask", "abort") is { } abort)
            {
                return new PathRefusal($"{abort.Text}(404)", "is answered with 404", abort.Edits);
            }

            if (ImportsFrom(file, "fastapi", "HTTPException"))
            {
                return new PathRefusal("raise HTTPException(status_code=404)", "is answered with 404", []);
            }
        }

        return Raised(file, "ValueError", "raises ValueError");
    }

    private static PathRefusal Raised(CodeFile file, string exception, string effect)
    {
        var quote = Quotes.Preferred(file);
        return new PathRefusal($"raise {exception}({quote}path leads out of its base folder{quote})", effect, []);
    }

    private static bool IsCaught(CallExpression call, params ReadOnlySpan<string> exceptions)
    {
        foreach (var statement in call.Ancestors().OfType<TryStatement>())
        {
            foreach (var handler in statement.Handlers)
            {
                var isInBody = statement.Body.Span.Contains(call.Span);
                if (isInBody && handler.Type is { } type && Mentions(type, exceptions))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Mentions(Expression type, ReadOnlySpan<string> exceptions)
    {
        foreach (var name in type.Descendants().Append(type).OfType<NameExpression>())
        {
            if (exceptions.Contains(name.Identifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Answers404(CodeFile file, FunctionDefinition function) =>
        function.Descendants().OfType<NumberExpression>().Any(number => file.Source[number.Span] is "404");

    private static bool ImportsFrom(CodeFile file, string module, string? member) =>
        file.Tree.Root.Statements.OfType<ImportFromStatement>().Any(from =>
            from.Module == module && (member is null || from.Aliases.Any(alias => alias.Name == member && alias.Alias is null)));
}
