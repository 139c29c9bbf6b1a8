using System.Text;

namespace Suture.Syntax.Python;

/// <content>Names, keywords and the prefixes of strings.</content>
internal sealed partial class Lexer
{
    private void LexName()
    {
        var end = EndOfAsciiName(position + 1);
        if (end < text.Length)
        {
            if (text[end] is '"' or '\'' && IsStringPrefix(text.AsSpan(position, end - position)))
            {
                LexString(position, end);
                return;
            }

            if (text[end] >= 128)
            {
                Emit(TokenKind.Name, EndOfUnicodeName(end) - position);
                return;
            }
        }

        Emit(Keywords.KindOf(text.AsSpan(position, end - position)), end - position);
    }

    private int EndOfAsciiName(int end)
    {
        var rest = text.AsSpan(end);
        var length = 0;
        while (length < rest.Length && CharacterClass.IsNamePart(rest[length]))
        {
            length++;
        }

        return end + length;
    }

    private void LexNonAscii()
    {
        if (TryRuneAt(position, out var rune) && CharacterClass.IsUnicodeNameStart(rune))
        {
            Emit(TokenKind.Name, EndOfUnicodeName(position) - position);
            return;
        }

        var length = rune == default ? 1 : rune.Utf16SequenceLength;
        var code = rune == default ? text[position] : rune.Value;
        EmitBad(length, $"invalid character (U+{code:X4})");
    }

    private int EndOfUnicodeName(int start)
    {
        var end = start;
        while (TryRuneAt(end, out var rune) && (rune.IsAscii ? CharacterClass.IsNamePart((char)rune.Value) : CharacterClass.IsUnicodeNamePart(rune)))
        {
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private bool TryRuneAt(int place, out Rune rune)
    {
        rune = default;
        return place < text.Length && Rune.TryGetRuneAt(text, place, out rune);
    }

    private static bool IsStringPrefix(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => (word[0] | 0x20) is 'r' or 'u' or 'b' or 'f' or 't',
        2 => ((word[0] | 0x20), (word[1] | 0x20)) is ('r', 'b') or ('b', 'r') or ('r', 'f') or ('f', 'r') or ('r', 't') or ('t', 'r'),
        _ => false,
    };
}
