using Suture.Rules.Editing.Templates;
using Suture.Text;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Takes values out of the quotes that a command has around them, since the quoting of a value brings its own.</summary>
internal sealed class QuotedPlaces(CommandLine command)
{
    /// <summary>
    /// The edits that end the quotes before a hole and open them again behind it, or drop them where nothing else is in them; null
    /// when that cannot be written in place.
    /// </summary>
    public List<TextEdit>? Unquote(ShellHole hole)
    {
        var edits = new List<TextEdit>();
        if (hole.Quote == '\0')
        {
            return edits;
        }

        var trailing = TrailingLiteral(hole);
        if (trailing is not null)
        {
            edits.Add(trailing.Value);
        }

        return Before(hole, edits) && (trailing is not null || After(hole, edits)) ? edits : null;
    }

    private bool Before(ShellHole hole, List<TextEdit> edits)
    {
        var part = Neighbour(hole.Part, -1);
        if (PartAt(part) is not TemplatePart.Text text)
        {
            return IsHoleInSameQuote(part);
        }

        var last = text.Value.Length - 1;
        if (text.Value[last] == hole.Quote)
        {
            edits.Add(TextEdit.Delete(TextSpan.FromBounds(text.Offsets[last], text.Offsets[last + 1])));
            return true;
        }

        return Insert(text, text.Offsets[^1], hole.Quote, edits);
    }

    private bool After(ShellHole hole, List<TextEdit> edits)
    {
        var part = Neighbour(hole.Part, 1);
        if (PartAt(part) is not TemplatePart.Text text)
        {
            return IsHoleInSameQuote(part);
        }

        if (text.Value[0] == hole.Quote)
        {
            edits.Add(TextEdit.Delete(TextSpan.FromBounds(text.Offsets[0], text.Offsets[1])));
            return true;
        }

        return Insert(text, text.Offsets[0], hole.Quote, edits);
    }

    // "'" + x + "'" at the end of a sum: the last literal holds nothing but the closing quote, and goes with its operator.
    private TextEdit? TrailingLiteral(ShellHole hole)
    {
        var part = command.Parts[hole.Part];
        return part.Piece is null && hole.Part + 2 == command.Parts.Length
            && PartAt(hole.Part + 1) is TemplatePart.Text { Value.Length: 1, Piece: { } piece } text && text.Value[0] == hole.Quote
            ? TextEdit.Delete(TextSpan.FromBounds(part.Span.End, piece.Span.End))
            : null;
    }

    private bool IsHoleInSameQuote(int part) => PartAt(part) is TemplatePart.Hole && command.Line.Holes.Any(hole => hole.Part == part && hole.Quote != '\0');

    // Between two holes may lie a text of no characters.
    private int Neighbour(int part, int step)
    {
        for (part += step; PartAt(part) is TemplatePart.Text { Value: "" };)
        {
            part += step;
        }

        return part;
    }

    private TemplatePart? PartAt(int index) => index >= 0 && index < command.Parts.Length ? command.Parts[index] : null;

    private static bool Insert(TemplatePart.Text text, int offset, char quote, List<TextEdit> edits)
    {
        var needsEscape = text.Piece?.Quote == quote.ToString();
        if (text.Piece is null || (needsEscape && text.Piece.Prefix.Contains('r', StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        edits.Add(TextEdit.Insert(offset, needsEscape ? $"\\{quote}" : quote.ToString()));
        return true;
    }
}
