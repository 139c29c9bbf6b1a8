namespace Suture.Syntax.Python;

/// <content>String and bytes literals without interpolations.</content>
internal sealed partial class Lexer
{
    /// <summary>Reads a string whose prefix starts at <paramref name="start"/> and whose quote is at <paramref name="quoteAt"/>.</summary>
    private void LexString(int start, int quoteAt)
    {
        var quote = text[quoteAt];
        var isTriple = quoteAt + 2 < text.Length && text[quoteAt + 1] == quote && text[quoteAt + 2] == quote;
        var bodyStart = quoteAt + (isTriple ? 3 : 1);
        if (HasPrefix(start, quoteAt, 'f') || HasPrefix(start, quoteAt, 't'))
        {
            StartFString(start, bodyStart, quote, isTriple, HasPrefix(start, quoteAt, 'r'));
            return;
        }

        var end = isTriple ? EndOfTriple(bodyStart, quote) : EndOfSingle(bodyStart, quote);
        if (end >= 0)
        {
            Emit(TokenKind.String, end - start);
            return;
        }

        LexUnterminated(start, quoteAt, isTriple);
    }

    private void LexUnterminated(int start, int quoteAt, bool isTriple)
    {
        if (!isTriple && EndsFStringField(text[quoteAt], quoteAt))
        {
            EndFStringInField(quoteAt);
            return;
        }

        var end = isTriple ? text.Length : EndOfLine(quoteAt);
        errors.Add(start, end, isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal");
        Emit(TokenKind.String, end - start);
    }

    private bool HasPrefix(int start, int quoteAt, char letter)
    {
        for (var i = start; i < quoteAt; i++)
        {
            if ((text[i] | 0x20) == letter)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfSingle(int from, char quote)
    {
        for (var i = from; i < text.Length;)
        {
            var skip = text.AsSpan(i).IndexOfAny(quote == '"' ? "\"\\\n\r" : "'\\\n\r");
            if (skip < 0 || text[i + skip] is '\n' or '\r')
            {
                return -1;
            }

            i += skip;
            if (text[i] == quote)
            {
                return i + 1;
            }

            i += i + 2 < text.Length && text[i + 1] == '\r' && text[i + 2] == '\n' ? 3 : 2;
        }

        return -1;
    }

    private int EndOfTriple(int from, char quote)
    {
        for (var i = from; ;)
        {
            var skip = i < text.Length ? text.AsSpan(i).IndexOfAny(quote, '\\') : -1;
            if (skip < 0)
            {
                return -1;
            }

            i += skip;
            if (text[i] == '\\')
            {
                i += 2;
            }
            else if (i + 2 < text.Length && text[i + 1] == quote && text[i + 2] == quote)
            {
                return i + 3;
            }
            else
            {
                i++;
            }
        }
    }

    // The end of a physical line, backslash-joined lines included.
    private int EndOfLine(int from)
    {
        var i = from;
        while (i < text.Length && !CharacterClass.IsLineBreak(text[i]))
        {
            i += text[i] == '\\' && i + 1 < text.Length ? (i + 2 < text.Length && text[i + 1] == '\r' && text[i + 2] == '\n' ? 3 : 2) : 1;
        }

        return i;
    }
}
