using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Semantics;

/// <summary>Reads what string literals say, escapes and doubled braces included, and keeps where each character stands.</summary>
internal static class StringReader
{
    /// <summary>The parts of a literal; the holes of f-strings keep their expressions, without constants.</summary>
    public static ImmutableArray<StringPart> Read(StringExpression literal, SourceText source)
    {
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        foreach (var piece in literal.Pieces)
        {
            Read(piece, source, parts);
        }

        return parts.ToImmutable();
    }

    private static void Read(StringPiece piece, SourceText source, ImmutableArray<StringPart>.Builder parts)
    {
        var start = piece.Span.Start + piece.Prefix.Length + piece.Quote.Length;
        var isClosed = piece.Span.Length >= piece.Prefix.Length + (2 * piece.Quote.Length)
            && source[piece.Span].EndsWith(piece.Quote, StringComparison.Ordinal);
        var end = Math.Max(start, piece.Span.End - (isClosed ? piece.Quote.Length : 0));
        if (piece.Prefix.AsSpan().IndexOfAny("fFtT") < 0)
        {
            ReadText(piece, TextSpan.FromBounds(start, end), source, false, parts);
            return;
        }

        foreach (var segment in piece.Segments)
        {
            if (segment is Interpolation hole)
            {
                AddInterpolation(hole, piece, source, parts);
            }
            else
            {
                ReadText(piece, segment.Span, source, true, parts);
            }
        }
    }

    private static void AddInterpolation(Interpolation hole, StringPiece piece, SourceText source, ImmutableArray<StringPart>.Builder parts)
    {
        var spec = hole.FormatSpec.Length == 0 ? ""
            : source.ToString(TextSpan.FromBounds(hole.FormatSpec[0].Span.Start, hole.FormatSpec[^1].Span.End));
        spec = hole.IsSelfDocumenting ? "=" + spec : spec;
        parts.Add(new StringHole(hole.Expression, HoleOrigin.Interpolation, hole.Span, piece, hole.Conversion, spec, "", null));
    }

    private static void ReadText(StringPiece piece, TextSpan span, SourceText source, bool isFormatted, ImmutableArray<StringPart>.Builder parts)
    {
        var run = new TextRun(piece);
        var isRaw = piece.Prefix.AsSpan().IndexOfAny("rR") >= 0;
        var isBytes = piece.Prefix.AsSpan().IndexOfAny("bB") >= 0;
        var text = source.Text;
        for (var i = span.Start; i < span.End;)
        {
            var at = i;
            var character = text[i++];
            if (character == '\\' && !isRaw && i < span.End)
            {
                i = ReadEscape(text, at, span.End, isBytes, run);
                continue;
            }

            if (isFormatted && character is '{' or '}' && i < span.End && text[i] == character)
            {
                i++;
            }
            else if (character == '\r')
            {
                // Every line break in a literal is a line feed to the program (Language Reference 2.1.2).
                i += i < span.End && text[i] == '\n' ? 1 : 0;
                character = '\n';
            }

            run.Add(character, at);
        }

        if (!run.IsEmpty)
        {
            parts.Add(run.End(span.End));
        }
    }

    // Language Reference 2.4.1.1; an escape that means nothing stands for itself, backslash included.
    private static int ReadEscape(string text, int at, int end, bool isBytes, TextRun run)
    {
        var letter = text[at + 1];
        switch (letter)
        {
            case '\n':
                return at + 2;
            case '\r':
                return at + (at + 2 < end && text[at + 2] == '\n' ? 3 : 2);
            case 'x':
                return ReadHexadecimal(text, at, end, 2, run);
            case 'u' when !isBytes:
                return ReadHexadecimal(text, at, end, 4, run);
            case 'U' when !isBytes:
                return ReadHexadecimal(text, at, end, 8, run);
            case 'N' when !isBytes && at + 2 < end && text[at + 2] == '{' && text.IndexOf('}', at, end - at) is var close and > 0:
                run.Add(Rune.ReplacementChar, at);
                return close + 1;
            case >= '0' and <= '7':
                return ReadOctal(text, at, end, run);
            case '\\' or '\'' or '"':
                run.Add(letter, at);
                return at + 2;
        }

        var control = "abfnrtv".IndexOf(letter, StringComparison.Ordinal);
        if (control >= 0)
        {
            run.Add("\a\b\f\n\r\t\v"[control], at);
            return at + 2;
        }

        run.Add('\\', at);
        return at + 1;
    }

    private static int ReadHexadecimal(string text, int at, int end, int digits, TextRun run)
    {
        if (at + 2 + digits <= end
            && int.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            run.Add(Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar, at);
            return at + 2 + digits;
        }

        run.Add('\\', at);
        return at + 1;
    }

    private static int ReadOctal(string text, int at, int end, TextRun run)
    {
        var (i, value) = (at + 1, 0);
        while (i < end && i < at + 4 && text[i] is >= '0' and <= '7')
        {
            value = (value * 8) + text[i++] - '0';
        }

        run.Add((char)value, at);
        return i;
    }
}
