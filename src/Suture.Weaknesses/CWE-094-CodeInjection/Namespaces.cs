using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>The arguments behind the code: the namespaces that <c>eval</c> takes.</summary>
internal static class Namespaces
{
    /// <summary>The edits that leave only the first argument.</summary>
    public static IEnumerable<TextEdit> Drop(CodeFile file, CallExpression call)
    {
        var slots = CallLayout.Of(file, call).Slots;
        return slots.Length > 1 ? [TextEdit.Delete(TextSpan.FromBounds(slots[0].End, slots[^1].End))] : [];
    }

    /// <summary>The edits that put one expression in the place of all arguments behind the first.</summary>
    public static IEnumerable<TextEdit> Replace(CodeFile file, CallExpression call, string text)
    {
        var slots = CallLayout.Of(file, call).Slots;
        return [new TextEdit(TextSpan.FromBounds(slots[0].End, slots[^1].End), $", {text}")];
    }
}
