namespace Suture.Syntax.Python;

/// <content>Open brackets, which join lines, and what to do when one is forgotten.</content>
internal sealed partial class Lexer
{
    private const int MaximumBrackets = 200;
    private (char Opener, int Start)[] brackets = new (char, int)[16];
    private int bracketCount;
    private bool saidTooManyBrackets;

    private void OpenBracket(TokenKind kind)
    {
        if (bracketCount == brackets.Length)
        {
            Array.Resize(ref brackets, bracketCount * 2);
        }

        brackets[bracketCount++] = (text[position], position);
        if (bracketCount > MaximumBrackets && !saidTooManyBrackets)
        {
            saidTooManyBrackets = true;
            errors.Add(position, position + 1, "too many nested parentheses");
        }

        Emit(kind, 1);
    }

    private void CloseBracket(TokenKind kind, char opener)
    {
        if (bracketCount > BracketFloor && brackets[bracketCount - 1].Opener == opener)
        {
            bracketCount--;
            Emit(kind, 1);
            return;
        }

        CloseMismatchedBracket(kind, opener);
    }

    // A closer that fits a bracket further out ends that one; one that fits none was meant for the innermost.
    private void CloseMismatchedBracket(TokenKind kind, char opener)
    {
        for (var i = bracketCount - 1; i >= BracketFloor && i >= bracketCount - MaximumBrackets; i--)
        {
            if (brackets[i].Opener == opener)
            {
                ReportMismatch();
                bracketCount = i;
                Emit(kind, 1);
                return;
            }
        }

        if (bracketCount > BracketFloor)
        {
            ReportMismatch();
            Emit(CloserOf(brackets[--bracketCount].Opener), 1);
        }
        else
        {
            EmitBad(1, $"unmatched '{text[position]}'");
        }
    }

    private static TokenKind CloserOf(char opener) => opener switch
    {
        '(' => TokenKind.RightParen,
        '[' => TokenKind.RightBracket,
        _ => TokenKind.RightBrace,
    };

    private void ReportMismatch() => errors.Add(
        position,
        position + 1,
        $"closing parenthesis '{text[position]}' does not match opening parenthesis '{brackets[bracketCount - 1].Opener}'");

    // A line inside brackets that starts with a word no expression holds starts a statement: the bracket was never closed.
    private void RecoverFromForgottenBracket()
    {
        var start = position;
        while (start < text.Length && text[start] is ' ' or '\t' or '\f')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && CharacterClass.IsNamePart(text[end]))
        {
            end++;
        }

        if (end > start && Keywords.OnlyStartStatements(Keywords.KindOf(text.AsSpan(start, end - start))))
        {
            CloseEverything(position);
            Emit(TokenKind.Newline, 0);
            LexLineStart();
        }
    }

    private void CloseEverything(int end)
    {
        position = end;
        if (fstringCount > 0)
        {
            errors.Add(fstrings[0].Start, position, "unterminated f-string literal");
            fstringCount = 0;
        }
        else if (bracketCount > 0)
        {
            var (opener, start) = brackets[bracketCount - 1];
            errors.Add(start, start + 1, $"'{opener}' was never closed");
        }

        bracketCount = 0;
    }
}
