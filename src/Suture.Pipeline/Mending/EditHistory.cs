using System.Collections.Immutable;
using Suture.Findings;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>The accepted edits in order, so that later ones can be told in the places of the original text.</summary>
internal sealed class EditHistory
{
    private readonly Stack<ImmutableArray<TextEdit>> steps = new();

    public void Add(ImmutableArray<TextEdit> edits) => steps.Push([.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)]);

    /// <summary>The repair with its edits on the original text; without edits where it changes what an earlier repair wrote.</summary>
    public Repair OnOriginal(Repair repair, string path)
    {
        var edits = repair.Files.SelectMany(file => file.Edits).Select(edit => (edit.NewText, Span: OnOriginal(edit.Span))).ToList();
        return repair with
        {
            Files = edits.TrueForAll(edit => edit.Span is not null)
                ? [new FileEdit(path, [.. edits.Select(edit => new TextEdit(edit.Span!.Value, edit.NewText))])]
                : [],
        };
    }

    private TextSpan? OnOriginal(TextSpan span)
    {
        TextSpan? place = span;
        foreach (var step in steps)
        {
            place = place is { } known ? Undo(known, step) : null;
        }

        return place;
    }

    // A span has a place before the edits when it lies between two of them, where nothing changed.
    private static TextSpan? Undo(TextSpan span, ImmutableArray<TextEdit> edits)
    {
        var (shift, from) = (0, 0);
        foreach (var edit in edits)
        {
            var to = edit.Span.Start + shift;
            if (span.Start >= from && span.End <= to)
            {
                return span with { Start = span.Start - shift };
            }

            from = to + edit.NewText.Length;
            shift += edit.NewText.Length - edit.Span.Length;
        }

        return span.Start >= from ? span with { Start = span.Start - shift } : null;
    }
}
