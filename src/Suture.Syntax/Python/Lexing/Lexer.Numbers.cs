namespace Suture.Syntax.Python;

/// <content>Numbers (Language Reference 2.4.4–2.4.7).</content>
internal sealed partial class Lexer
{
    private void LexNumber()
    {
        var end = position;
        string? problem = null;
        if (text[end] == '0' && (At(1) | 0x20) is 'x' or 'o' or 'b')
        {
            end = LexBasedInteger(ref problem);
        }
        else
        {
            end = LexDecimal(ref problem);
        }

        if (problem is null && end < text.Length && (CharacterClass.IsNamePart(text[end]) || text[end] >= 128) && !KeywordMayFollowNumber(end))
        {
            problem = "invalid decimal literal";
            end = EndOfUnicodeName(end) is var nameEnd && nameEnd > end ? nameEnd : end;
        }

        if (problem is not null)
        {
            errors.Add(position, end, problem);
        }

        Emit(TokenKind.Number, end - position);
    }

    private int LexBasedInteger(ref string? problem)
    {
        var kind = (char)(At(1) | 0x20);
        var end = position + 2;
        var digits = 0;
        while (end < text.Length)
        {
            if (text[end] == '_' && end + 1 < text.Length && IsDigitOf(kind, text[end + 1]))
            {
                end++;
            }

            if (!IsDigitOf(kind, text[end]))
            {
                break;
            }

            digits++;
            end++;
        }

        if (digits == 0 || (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '_')))
        {
            problem = kind switch { 'x' => "invalid hexadecimal literal", 'o' => "invalid octal literal", _ => "invalid binary literal" };
            end = Math.Max(end, EndOfUnicodeName(end));
        }

        return end;
    }

    private int LexDecimal(ref string? problem)
    {
        var end = EndOfDigits(position, ref problem);
        var isInteger = true;
        if (end < text.Length && text[end] == '.')
        {
            isInteger = false;
            end = EndOfDigits(end + 1, ref problem);
        }

        if (end < text.Length && (text[end] | 0x20) == 'e')
        {
            var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                isInteger = false;
                end = EndOfDigits(digits, ref problem);
            }
        }

        if (end < text.Length && (text[end] | 0x20) == 'j')
        {
            return end + 1;
        }

        if (isInteger && text[position] == '0' && text.AsSpan(position, end - position).IndexOfAnyExcept('0', '_') >= 0)
        {
            problem ??= "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
        }

        return end;
    }

    private int EndOfDigits(int end, ref string? problem)
    {
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '_'))
        {
            if (text[end] == '_' && (end == position || !char.IsAsciiDigit(text[end - 1]) || end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1])))
            {
                problem ??= "invalid decimal literal";
            }

            end++;
        }

        return end;
    }

    private static bool IsDigitOf(char kind, char c) => kind switch
    {
        'x' => char.IsAsciiHexDigit(c),
        'o' => c is >= '0' and <= '7',
        _ => c is '0' or '1',
    };

    // "1if x else y" is still valid, if only just (bpo-43833).
    private bool KeywordMayFollowNumber(int start)
    {
        var end = start;
        while (end < text.Length && CharacterClass.IsNamePart(text[end]))
        {
            end++;
        }

        return Keywords.KindOf(text.AsSpan(start, end - start)) is TokenKind.And or TokenKind.Else or TokenKind.For or TokenKind.If
            or TokenKind.In or TokenKind.Is or TokenKind.Not or TokenKind.Or;
    }
}
