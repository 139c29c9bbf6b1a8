using System.Buffers;

namespace Suture.Rules.Editing.Templates;

/// <summary>Writes a stretch of a template as a Python expression of its own: a literal, a value, or an f-string.</summary>
public sealed class TextComposer(CodeFile file, StringTemplate template)
{
    private static readonly SearchValues<char> NeedsEscape = SearchValues.Create("\\\n\r\uFFFD");
    private static readonly SearchValues<char> NotInBraces = SearchValues.Create("\\\n{}!:");

    private readonly char preferred = template.Parts.Select(part => part.Piece?.Quote[0]).FirstOrDefault(quote => quote is not null) ?? '"';

    /// <summary>A hole's value as a string: formatting turns any value into one, other places do not.</summary>
    public static string AsText(CodeFile file, TemplatePart.Hole hole)
    {
        var isText = !hole.HadStr && (hole.Piece is null || KnownText.IsText(file, hole.Value));
        return isText ? Brackets.AsElement(file, hole.Value) : $"str({file.TextOf(hole.Value)})";
    }

    /// <summary>The expression of text and holes in their order; null when it cannot be written in one line without escapes.</summary>
    public string? Write(IReadOnlyList<TemplateStretch> stretches) => stretches switch
    {
        [] => Literal(""),
        [{ Hole: { Plain: true } only }] => AsText(file, only),
        _ when stretches.All(stretch => stretch.Hole is null) => Literal(string.Concat(stretches.Select(stretch => stretch.Text))),
        _ => FormattedString(stretches),
    };

    private string? Literal(string text)
    {
        if (text.AsSpan().ContainsAny(NeedsEscape))
        {
            return null;
        }

        var other = preferred == '"' ? '\'' : '"';
        return !text.Contains(preferred) ? $"{preferred}{text}{preferred}" : !text.Contains(other) ? $"{other}{text}{other}" : null;
    }

    // Before Python 3.12 neither the quote nor a backslash may stand inside the braces (PEP 701).
    private string? FormattedString(IReadOnlyList<TemplateStretch> stretches)
    {
        var texts = string.Concat(stretches.Select(stretch => stretch.Text));
        var holes = stretches.Select(stretch => stretch.Hole).OfType<TemplatePart.Hole>().Select(InBraces).ToList();
        if (texts.AsSpan().ContainsAny(NeedsEscape) || holes.Contains(null))
        {
            return null;
        }

        var usable = new[] { preferred, '"', '\'' }.Where(quote => !texts.Contains(quote) && !holes.Exists(hole => hole!.Contains(quote))).ToList();
        return usable.Count == 0 ? null : $"f{usable[0]}{string.Concat(stretches.Select(Written))}{usable[0]}";
    }

    private string Written(TemplateStretch stretch) => stretch.Hole is { } hole
        ? $"{{{InBraces(hole)}}}"
        : stretch.Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    // The format of an f-string's own interpolation is kept as it is written.
    private string? InBraces(TemplatePart.Hole hole)
    {
        if (!hole.Plain)
        {
            return hole.Piece?.Prefix.ContainsAny('f', 'F') == true && file.Source.Text[hole.Span.Start] == '{' ? file.Source.ToString(hole.Span)[1..^1] : null;
        }

        var text = file.TextOf(hole.Value);
        return text.AsSpan().ContainsAny(NotInBraces) ? null : text;
    }
}
