namespace Suture.Syntax.Python;

/// <summary>Cuts a text into tokens in one pass; what forms no token becomes <see cref="TokenKind.Bad"/> and an error.</summary>
internal sealed partial class Lexer(string text, TokenBuffer tokens, ErrorList errors)
{
    private int position;

    public void Run()
    {
        ReportNullCharacter();
        LexLineStart();
        while (position < text.Length)
        {
            if (InFStringText)
            {
                LexFStringText();
            }
            else
            {
                LexToken();
            }
        }

        Finish();
    }

    private void LexToken()
    {
        var c = text[position];
        if (c is ' ' or '\t' or '\f')
        {
            SkipBlanks();
        }
        else if (CharacterClass.IsNameStart(c))
        {
            LexName();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(At(1))))
        {
            LexNumber();
        }
        else if (c is '"' or '\'')
        {
            LexString(position, position);
        }
        else if (c is '\n' or '\r')
        {
            LexLineBreak();
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (c == '\\')
        {
            LexBackslash();
        }
        else if (c >= 128)
        {
            LexNonAscii();
        }
        else
        {
            LexOperator(c);
        }
    }

    private void SkipBlanks()
    {
        do
        {
            position++;
        }
        while (position < text.Length && text[position] is ' ' or '\t' or '\f');
    }

    private char At(int offset)
    {
        var i = position + offset;
        return (uint)i < (uint)text.Length ? text[i] : '\0';
    }

    private void Emit(TokenKind kind, int length)
    {
        tokens.Add(kind, position, position + length);
        position += length;
    }

    // One error is enough for a run of bad characters.
    private void EmitBad(int length, string message)
    {
        if (tokens.LastKind != TokenKind.Bad)
        {
            errors.Add(position, position + length, message);
        }

        Emit(TokenKind.Bad, length);
    }

    private int LineBreakLength() => At(0) == '\r' && At(1) == '\n' ? 2 : 1;

    private void SkipComment()
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        position = length < 0 ? text.Length : position + length;
    }

    // A backslash joins its line with the next (Language Reference 2.1.5); both characters are trivia.
    private void LexBackslash()
    {
        if (CharacterClass.IsLineBreak(At(1)))
        {
            position++;
            position += LineBreakLength();
            if (position == text.Length)
            {
                errors.Add(position, position, "unexpected EOF while parsing");
            }

            return;
        }

        EmitBad(1, "unexpected character after line continuation character");
    }

    private void ReportNullCharacter()
    {
        var place = text.IndexOf('\0', StringComparison.Ordinal);
        if (place >= 0)
        {
            errors.Add(place, place + 1, "source code cannot contain null bytes");
        }
    }

    private void Finish()
    {
        CloseEverything(text.Length);
        if (tokens.LastKind is not (TokenKind.EndOfFile or TokenKind.Newline or TokenKind.Dedent))
        {
            Emit(TokenKind.Newline, 0);
        }

        CloseIndents();
        Emit(TokenKind.EndOfFile, 0);
    }
}
