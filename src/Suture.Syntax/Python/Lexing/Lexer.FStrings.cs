namespace Suture.Syntax.Python;

/// <content>F-strings and t-strings, nested to any depth (PEP 701, PEP 750).</content>
internal sealed partial class Lexer
{
    private FStringMode[] fstrings = new FStringMode[4];
    private int fstringCount;

    private bool InFStringText => fstringCount > 0 && fstrings[fstringCount - 1].Part != FStringPart.Field;

    // Brackets opened before the innermost field belong to the code around its string.
    private int BracketFloor => fstringCount > 0 ? fstrings[fstringCount - 1].BracketDepth : 0;

    private bool AtFieldLevel => fstringCount > 0 && bracketCount == fstrings[fstringCount - 1].BracketDepth;

    private void StartFString(int start, int bodyStart, char quote, bool isTriple, bool isRaw)
    {
        position = start;
        PushMode(new FStringMode(FStringPart.Text, start, quote, isTriple, isRaw, bracketCount));
        Emit(TokenKind.FStringStart, bodyStart - start);
    }

    private void LexFStringText()
    {
        var mode = fstrings[fstringCount - 1];
        var start = position;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '{' && (mode.Part == FStringPart.Format || At(1) != '{'))
            {
                EmitMiddle(start);
                OpenField(mode);
                return;
            }

            if (c == '}' && mode.Part == FStringPart.Format)
            {
                EmitMiddle(start);
                fstringCount--;
                CloseField();
                return;
            }

            if (EndsFString(mode, c))
            {
                EmitMiddle(start);
                EndFString(mode, mode.IsTriple ? 3 : 1);
                return;
            }

            if (CharacterClass.IsLineBreak(c) && !mode.IsTriple)
            {
                break;
            }

            position += LengthOfFStringPart(mode, c);
        }

        EmitMiddle(start);
        errors.Add(mode.Start, position, mode.IsTriple ? "unterminated triple-quoted f-string literal" : "unterminated f-string literal");
        EndFString(mode, 0);
    }

    private int LengthOfFStringPart(FStringMode mode, char c)
    {
        if (c == '{')
        {
            return 2;
        }

        if (c == '}')
        {
            if (At(1) != '}')
            {
                errors.Add(position, position + 1, "f-string: single '}' is not allowed");
                return 1;
            }

            return 2;
        }

        return c == '\\' ? LengthOfFStringEscape(mode) : 1;
    }

    private int LengthOfFStringEscape(FStringMode mode)
    {
        var next = At(1);
        if (next is '{' or '}')
        {
            return 1;
        }

        if (next == 'N' && At(2) == '{' && !mode.IsRaw)
        {
            var length = text.AsSpan(position).IndexOfAny('}', mode.Quote, '\n');
            return length > 0 && text[position + length] == '}' ? length + 1 : 2;
        }

        return Math.Min(next == '\r' && At(2) == '\n' ? 3 : 2, text.Length - position);
    }

    private bool EndsFString(FStringMode mode, char c) =>
        c == mode.Quote && (!mode.IsTriple || (At(1) == c && At(2) == c));

    private void EndFString(FStringMode mode, int quoteLength)
    {
        // A format's end by a quote leaves fields open; drop every mode of this string.
        while (fstringCount > 0 && fstrings[fstringCount - 1].Start == mode.Start)
        {
            bracketCount = fstrings[--fstringCount].BracketDepth;
        }

        if (mode.Part == FStringPart.Format && quoteLength > 0)
        {
            errors.Add(position, position + quoteLength, "f-string: expecting '}'");
        }

        Emit(TokenKind.FStringEnd, quoteLength);
    }

    private void OpenField(FStringMode mode)
    {
        OpenBracket(TokenKind.LeftBrace);
        PushMode(mode with { Part = FStringPart.Field, BracketDepth = bracketCount });
    }

    /// <summary>Closes the innermost field at its brace.</summary>
    private void CloseField()
    {
        fstringCount--;
        bracketCount--;
        Emit(TokenKind.RightBrace, 1);
    }

    private void StartFormat()
    {
        Emit(TokenKind.Colon, 1);
        PushMode(fstrings[fstringCount - 1] with { Part = FStringPart.Format });
    }

    // An unterminated string inside a field that starts with the f-string's own quote is rather that f-string's end.
    private bool EndsFStringField(char quote, int quoteAt) =>
        fstringCount > 0 && !fstrings[fstringCount - 1].IsTriple && fstrings[fstringCount - 1].Quote == quote && quoteAt == position;

    private void EndFStringInField(int quoteAt)
    {
        errors.Add(quoteAt, quoteAt + 1, "f-string: expecting '}'");
        EndFString(fstrings[fstringCount - 1], 1);
    }

    private void EmitMiddle(int start)
    {
        if (position > start)
        {
            tokens.Add(TokenKind.FStringMiddle, start, position);
        }
    }

    private void PushMode(FStringMode mode)
    {
        if (fstringCount == fstrings.Length)
        {
            Array.Resize(ref fstrings, fstringCount * 2);
        }

        fstrings[fstringCount++] = mode;
    }
}
