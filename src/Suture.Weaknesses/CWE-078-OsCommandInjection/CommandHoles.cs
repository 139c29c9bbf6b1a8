using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>What is known of the values that fill a command's holes.</summary>
internal static class CommandHoles
{
    private static readonly HashSet<string> SeveralWords = new[]
    {
        "args", "arguments", "extra", "extra_args", "files", "flags", "options", "opts", "params", "parameters", "switches",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a value that by its name is made of several arguments, such as <c>options</c>.</summary>
    public static bool HoldsSeveralWords(TemplatePart.Hole hole)
    {
        var name = hole.Value switch
        {
            NameExpression variable => variable.Identifier,
            AttributeExpression attribute => attribute.Name,
            _ => "",
        };
        return SeveralWords.Contains(name) || name.EndsWith("_args", StringComparison.Ordinal) || name.EndsWith("_options", StringComparison.Ordinal);
    }

    /// <summary>True when no value of the hole can end the word it stands in.</summary>
    public static bool IsHarmless(CodeFile file, TemplatePart.Hole hole) =>
        IsConstant(file, hole) || IsNumber(file, hole) || IsQuoted(file, hole.Value);

    public static bool IsConstant(CodeFile file, TemplatePart.Hole hole) =>
        file.Model.ConstantOf(hole.Value) is not null || file.Model.QualifiedName(hole.Value) is "sys.executable";

    private static bool IsQuoted(CodeFile file, Expression value) =>
        value is CallExpression call && file.Model.QualifiedName(call.Callee) is "shlex.quote" or "pipes.quote" or "shlex.join";

    // %d takes nothing but numbers.
    private static bool IsNumber(CodeFile file, TemplatePart.Hole hole) =>
        file.Model.TypeOf(hole.Value) is "builtins.int" or "builtins.float" or "builtins.bool"
        || (hole.Piece is not null && file.Source[hole.Span] is "%d" or "%i" or "%u" or "%f");
}
