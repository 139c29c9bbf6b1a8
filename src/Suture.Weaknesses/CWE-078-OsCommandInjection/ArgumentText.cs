using System.Buffers;
using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Writes a word of a command line as an element of a Python argument list.</summary>
internal sealed class ArgumentText(CodeFile file, StringTemplate template)
{
    private static readonly SearchValues<char> NeedsEscape = SearchValues.Create("\\\n\r\uFFFD");
    private static readonly SearchValues<char> NotInBraces = SearchValues.Create("\\\n{}!:");

    private readonly char preferred = template.Parts.Select(part => part.Piece?.Quote[0]).FirstOrDefault(quote => quote is not null) ?? '"';

    /// <summary>The elements' source text, parted by commas; null when a word cannot be written in one line without escapes.</summary>
    public string? List(ImmutableArray<ShellWord> words)
    {
        var elements = words.Select(Element).ToList();
        return elements.Contains(null) ? null : string.Join(", ", elements);
    }

    private string? Element(ShellWord word) => word switch
    {
        { Constant: { } constant } => Literal(constant),
        { Pieces: [{ Part: var part }] } when Hole(part).Plain => Single(Hole(part)),
        _ => FormattedString(word),
    };

    // Several words in one variable stay several words, which is what an unquoted value meant to the shell.
    private string Single(TemplatePart.Hole hole)
    {
        var text = AsText(file, hole);
        return CommandHoles.HoldsSeveralWords(hole) ? $"*shlex.split({text})" : text;
    }

    /// <summary>A hole's value as a string: formatting turns any value into one, an argument list does not.</summary>
    public static string AsText(CodeFile file, TemplatePart.Hole hole)
    {
        var isText = hole.Piece is null ? !hole.HadStr : !hole.HadStr && KnownText.IsText(file, hole.Value);
        return isText ? Brackets.AsElement(file, hole.Value) : $"str({file.TextOf(hole.Value)})";
    }

    private TemplatePart.Hole Hole(int part) => (TemplatePart.Hole)template.Parts[part];

    // Before Python 3.12 neither the quote nor a backslash may stand inside the braces (PEP 701).
    private string? FormattedString(ShellWord word)
    {
        var holes = word.Pieces.Where(piece => piece.Text is null).Select(piece => Hole(piece.Part)).ToList();
        var texts = string.Concat(word.Pieces.Select(piece => piece.Text));
        if (texts.AsSpan().ContainsAny(NeedsEscape) || holes.Exists(hole => InBraces(hole) is null))
        {
            return null;
        }

        var usable = new[] { preferred, '"', '\'' }.Where(quote => !texts.Contains(quote) && !holes.Exists(hole => InBraces(hole)!.Contains(quote))).ToList();
        return usable.Count == 0 ? null : $"f{usable[0]}{string.Concat(word.Pieces.Select(Written))}{usable[0]}";
    }

    private string Written(ShellPiece piece) =>
        piece.Text?.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) ?? $"{{{InBraces(Hole(piece.Part))}}}";

    // The format of an f-string's own interpolation is kept as it is written.
    private string? InBraces(TemplatePart.Hole hole)
    {
        if (!hole.Plain)
        {
            return hole.Piece?.Prefix.ContainsAny('f', 'F') == true && file.Source.Text[hole.Span.Start] == '{'
                ? file.Source.ToString(hole.Span)[1..^1]
                : null;
        }

        var text = file.TextOf(hole.Value);
        return text.AsSpan().ContainsAny(NotInBraces) ? null : text;
    }

    private string? Literal(string constant)
    {
        if (constant.AsSpan().ContainsAny(NeedsEscape))
        {
            return null;
        }

        var other = preferred == '"' ? '\'' : '"';
        return !constant.Contains(preferred) ? $"{preferred}{constant}{preferred}"
            : !constant.Contains(other) ? $"{other}{constant}{other}"
            : null;
    }
}
