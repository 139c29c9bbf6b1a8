using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>Plain literals and f-strings, also several side by side.</summary>
internal static class Literals
{
    public static StringTemplate? Read(CodeFile file, StringExpression literal)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        foreach (var piece in literal.Pieces)
        {
            if (piece.Prefix.ContainsAny('b', 'B') || piece.Prefix.ContainsAny('t', 'T'))
            {
                return null;
            }

            foreach (var segment in piece.Segments)
            {
                parts.Add(Part(file, piece, segment));
            }
        }

        return new StringTemplate(literal, parts.ToImmutable(), default);
    }

    /// <summary>The constant characters of a literal that has no interpolation, piece by piece.</summary>
    public static ImmutableArray<(StringPiece Piece, TextSpan Span)> Texts(StringExpression literal) =>
        [.. literal.Pieces.SelectMany(piece => piece.Segments.OfType<TextSegment>().Select(text => (piece, text.Span)))];

    private static TemplatePart Part(CodeFile file, StringPiece piece, StringSegment segment)
    {
        if (segment is Interpolation hole)
        {
            var plain = hole.Conversion is null or 's' && !hole.HasFormatSpec && !hole.IsSelfDocumenting;
            var (value, hadStr) = StrCall.Unwrap(file, hole.Expression);
            return new TemplatePart.Hole(hole.Span, piece, value, plain, hadStr);
        }

        return RawText.Read(file, piece, segment.Span, piece.Prefix.ContainsAny('f', 'F') ? "{}" : "");
    }
}
