using System.Collections.Immutable;
using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>What strings stand for: escapes read, pieces joined.</summary>
public static class StringValue
{
    /// <summary>The text of a string that has no interpolations; null for bytes, or when an escape cannot be read.</summary>
    public static string? Of(StringExpression expression, SourceText source)
    {
        if (expression.IsBytes)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var piece in expression.Pieces)
        {
            foreach (var segment in piece.Segments)
            {
                if (segment is not TextSegment literal || !TryAppend(text, DecoderOf(piece, literal, source)))
                {
                    return null;
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The bytes of a bytes literal; null for text, or when an escape cannot be read.</summary>
    public static ImmutableArray<byte>? BytesOf(StringExpression expression, SourceText source)
    {
        if (!expression.IsBytes)
        {
            return null;
        }

        var bytes = ImmutableArray.CreateBuilder<byte>();
        foreach (var piece in expression.Pieces)
        {
            foreach (var segment in piece.Segments)
            {
                var decoder = DecoderOf(piece, segment, source);
                while (decoder.MoveNext())
                {
                    bytes.Add((byte)decoder.Current);
                }

                if (decoder.Problem is not null)
                {
                    return null;
                }
            }
        }

        return bytes.DrainToImmutable();
    }

    /// <summary>What one stretch of literal text stands for; null when an escape in it cannot be read.</summary>
    public static string? Of(TextSegment segment, SourceText source)
    {
        var text = new StringBuilder();
        var piece = segment.FirstAncestor<StringPiece>();
        return piece is not null && TryAppend(text, DecoderOf(piece, segment, source)) ? text.ToString() : null;
    }

    // Braces are doubled in an f-string's text, but not in the format of a field.
    internal static StringDecoder DecoderOf(StringPiece piece, StringSegment segment, SourceText source) => new(
        source[segment.Span],
        piece.IsRaw,
        piece.IsBytes,
        piece.IsFormatted && segment.Parent is not Interpolation);

    private static bool TryAppend(StringBuilder text, StringDecoder decoder)
    {
        while (decoder.MoveNext())
        {
            if (decoder.Current > char.MaxValue)
            {
                text.Append(char.ConvertFromUtf32(decoder.Current));
            }
            else
            {
                text.Append((char)decoder.Current);
            }
        }

        return decoder.Problem is null;
    }
}
