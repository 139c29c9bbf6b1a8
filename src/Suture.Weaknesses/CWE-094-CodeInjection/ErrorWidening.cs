using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Keeps an <c>except</c> that was meant for bad input working when the repair raises another error for it.</summary>
internal static class ErrorWidening
{
    /// <summary>Adds an error to the nearest handler that catches one of the old ones, when none catches the new one already.</summary>
    public static IEnumerable<TextEdit> For(CodeFile file, SyntaxNode call, string raised, params string[] before)
    {
        foreach (var guard in GuardsOf(call))
        {
            if (guard.Handlers.Any(handler => Catches(handler, raised)))
            {
                return [];
            }

            if (guard.Handlers.FirstOrDefault(handler => before.Any(error => Names(handler.Type).Contains(error))) is { Type: { } type })
            {
                return [Widen(file, type, raised)];
            }
        }

        return [];
    }

    private static IEnumerable<TryStatement> GuardsOf(SyntaxNode call)
    {
        var inner = call;
        foreach (var node in call.Ancestors())
        {
            if (node is FunctionDefinition or LambdaExpression)
            {
                yield break;
            }

            if (node is TryStatement guard && guard.Body == inner)
            {
                yield return guard;
            }

            inner = node;
        }
    }

    private static bool Catches(ExceptHandler handler, string error)
    {
        // KeyError is a LookupError, ValueError is neither; both are Exceptions.
        var names = Names(handler.Type).ToList();
        return handler.Type is null || names.Contains(error) || names.Contains("Exception") || names.Contains("BaseException")
            || (error == "KeyError" && names.Contains("LookupError"));
    }

    private static IEnumerable<string> Names(Expression? type) => type switch
    {
        NameExpression name => [name.Identifier],
        TupleExpression tuple => tuple.Elements.OfType<NameExpression>().Select(name => name.Identifier),
        _ => [],
    };

    private static TextEdit Widen(CodeFile file, Expression type, string error) => type is TupleExpression { Elements: [.., var last] }
        ? TextEdit.Insert(last.Span.End, $", {error}")
        : new TextEdit(type.Span, $"({file.TextOf(type)}, {error})");
}
