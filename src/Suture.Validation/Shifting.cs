using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Validation;

/// <summary>Where the stretches of a text lie after edits, and which of them the edits touch.</summary>
public sealed class Shifting(IEnumerable<TextEdit> edits)
{
    private readonly ImmutableArray<TextEdit> edits = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)];

    /// <summary>True when an edit replaces a part of the span or inserts inside it; what happens at its ends does not count.</summary>
    public bool Touches(TextSpan span) => edits.Any(edit => edit.Span.Overlaps(span));

    /// <summary>The span after the edits: with what they put inside it, without what they put at its ends.</summary>
    public TextSpan Move(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var edit in edits)
        {
            var growth = edit.NewText.Length - edit.Span.Length;
            start += edit.Span.End <= span.Start ? growth : 0;
            end += edit.Span.End <= span.End && (edit.Span.Start < span.End || span.IsEmpty) ? growth : 0;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The span after the edits, with all that the edits touching it put there.</summary>
    public TextSpan MoveWide(TextSpan span)
    {
        var wide = span;
        foreach (var edit in edits)
        {
            if (edit.Span.Start <= wide.End && edit.Span.End >= wide.Start)
            {
                wide = TextSpan.FromBounds(Math.Min(wide.Start, edit.Span.Start), Math.Max(wide.End, edit.Span.End));
            }
        }

        var before = edits.Where(edit => edit.Span.Start < wide.Start).Sum(Growth);
        var inside = edits.Where(edit => edit.Span.Start >= wide.Start && edit.Span.End <= wide.End).Sum(Growth);
        return new TextSpan(wide.Start + before, wide.Length + inside);
    }

    private static int Growth(TextEdit edit) => edit.NewText.Length - edit.Span.Length;
}
