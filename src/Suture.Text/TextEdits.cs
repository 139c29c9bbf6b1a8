using System.Collections.Immutable;
using System.Text;

namespace Suture.Text;

/// <summary>The algebra of edits: all spans speak of the text before any of them was applied.</summary>
public static class TextEdits
{
    /// <summary>Applies edits, in order of position; insertions at one place keep the order they are given in.</summary>
    /// <exception cref="ArgumentException">Two edits overlap, or one leaves the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in InOrder(edits))
        {
            if (edit.Span.Start < position || edit.Span.End > text.Length)
            {
                throw new ArgumentException($"edit {edit.Span} overlaps another or leaves the text", nameof(edits));
            }

            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>True when no two edits touch the same character, nor insert inside what another replaces.</summary>
    public static bool AreDisjoint(IEnumerable<TextEdit> edits)
    {
        var end = 0;
        foreach (var edit in InOrder(edits))
        {
            if (edit.Span.Start < end)
            {
                return false;
            }

            end = edit.Span.End;
        }

        return true;
    }

    /// <summary>Where an offset of the old text lies in the new one; an offset inside a replaced span moves to its start.</summary>
    public static int Map(int position, IEnumerable<TextEdit> edits)
    {
        var shift = 0;
        foreach (var edit in InOrder(edits))
        {
            if (edit.Span.Start >= position)
            {
                break;
            }

            if (edit.Span.End > position)
            {
                return edit.Span.Start + shift;
            }

            shift += edit.NewText.Length - edit.Span.Length;
        }

        return position + shift;
    }

    // OrderBy is stable, which is what keeps insertions at one place in their given order.
    private static ImmutableArray<TextEdit> InOrder(IEnumerable<TextEdit> edits) =>
        [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)];
}
