using System.Text;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>Reads literal characters with the place each was written at; an escape is one character.</summary>
internal static class RawText
{
    /// <summary>Characters that two of themselves stand for once, such as braces in an f-string.</summary>
    public static TemplatePart.Text Read(CodeFile file, StringPiece piece, TextSpan span, string doubled)
    {
        var text = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length + 1);
        var isRaw = piece.Prefix.Contains('r', StringComparison.OrdinalIgnoreCase);
        for (var at = span.Start; at < span.End;)
        {
            var (value, length) = Character(file.Source.Text.AsSpan(at, span.End - at), isRaw, doubled);
            if (value is { } character)
            {
                offsets.Add(at);
                text.Append(character);
            }

            at += length;
        }

        offsets.Add(span.End);
        return new TemplatePart.Text(span, piece, text.ToString(), [.. offsets]);
    }

    private static (char? Value, int Length) Character(ReadOnlySpan<char> rest, bool isRaw, string doubled)
    {
        if (rest.Length > 1 && rest[0] == rest[1] && doubled.Contains(rest[0], StringComparison.Ordinal))
        {
            return (rest[0], 2);
        }

        if (isRaw || rest[0] != '\\' || rest.Length == 1)
        {
            return (rest[0], 1);
        }

        return rest[1] switch
        {
            '\n' => (null, 2),
            '\r' => (null, rest.Length > 2 && rest[2] == '\n' ? 3 : 2),
            'n' => ('\n', 2),
            't' => ('\t', 2),
            '\\' or '\'' or '"' => (rest[1], 2),
            'x' => ('\uFFFD', Math.Min(4, rest.Length)),
            'u' => ('\uFFFD', Math.Min(6, rest.Length)),
            'U' => ('\uFFFD', Math.Min(10, rest.Length)),
            'N' when rest.IndexOf('}') is > 0 and var end => ('\uFFFD', end + 1),
            _ => ('\uFFFD', 2),
        };
    }
}
