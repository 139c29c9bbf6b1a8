using Suture.Rules;
using Suture.Rules.Editing;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>How a repair refers to <c>ast</c>: as the file already does, else as a module.</summary>
internal static class AstImport
{
    public static NeededName? LiteralEval(CodeFile file)
    {
        var member = ImportEditing.Member(file, "ast", "literal_eval");
        return member is { Edits: [] } ? member
            : ImportEditing.Module(file, "ast") is { } module ? module with { Text = $"{module.Text}.literal_eval" } : null;
    }
}
