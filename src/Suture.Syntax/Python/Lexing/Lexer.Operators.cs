namespace Suture.Syntax.Python;

/// <content>Operators and delimiters, longest first.</content>
internal sealed partial class Lexer
{
    private void LexOperator(char c)
    {
        switch (c)
        {
            case '(':
                OpenBracket(TokenKind.LeftParen);
                break;
            case '[':
                OpenBracket(TokenKind.LeftBracket);
                break;
            case '{':
                OpenBracket(TokenKind.LeftBrace);
                break;
            case ')':
                CloseBracket(TokenKind.RightParen, '(');
                break;
            case ']':
                CloseBracket(TokenKind.RightBracket, '[');
                break;
            case '}':
                LexRightBrace();
                break;
            case ',':
                Emit(TokenKind.Comma, 1);
                break;
            case ';':
                Emit(TokenKind.Semicolon, 1);
                break;
            case '.':
                LexDot();
                break;
            case ':':
                LexColon();
                break;
            case '=':
                EmitWithEqual(TokenKind.Equal, TokenKind.EqualEqual);
                break;
            case '~':
                Emit(TokenKind.Tilde, 1);
                break;
            default:
                LexArithmetic(c);
                break;
        }
    }

    private void LexArithmetic(char c)
    {
        switch (c)
        {
            case '+':
                EmitWithEqual(TokenKind.Plus, TokenKind.PlusEqual);
                break;
            case '-':
                LexMinus();
                break;
            case '*':
                EmitDoubled('*', TokenKind.Star, TokenKind.StarEqual, TokenKind.DoubleStar, TokenKind.DoubleStarEqual);
                break;
            case '/':
                EmitDoubled('/', TokenKind.Slash, TokenKind.SlashEqual, TokenKind.DoubleSlash, TokenKind.DoubleSlashEqual);
                break;
            case '%':
                EmitWithEqual(TokenKind.Percent, TokenKind.PercentEqual);
                break;
            case '@':
                EmitWithEqual(TokenKind.At, TokenKind.AtEqual);
                break;
            case '&':
                EmitWithEqual(TokenKind.Ampersand, TokenKind.AmpersandEqual);
                break;
            case '|':
                EmitWithEqual(TokenKind.Bar, TokenKind.BarEqual);
                break;
            case '^':
                EmitWithEqual(TokenKind.Caret, TokenKind.CaretEqual);
                break;
            default:
                LexComparison(c);
                break;
        }
    }

    private void LexComparison(char c)
    {
        switch (c)
        {
            case '<' when At(1) == '>':
                errors.Add(position, position + 2, "invalid syntax; '<>' is written '!='");
                Emit(TokenKind.NotEqual, 2);
                break;
            case '<':
                EmitDoubled('<', TokenKind.Less, TokenKind.LessEqual, TokenKind.LeftShift, TokenKind.LeftShiftEqual);
                break;
            case '>':
                EmitDoubled('>', TokenKind.Greater, TokenKind.GreaterEqual, TokenKind.RightShift, TokenKind.RightShiftEqual);
                break;
            case '!' when At(1) == '=':
                Emit(TokenKind.NotEqual, 2);
                break;
            case '!' when fstringCount > 0:
                Emit(TokenKind.Exclamation, 1);
                break;
            default:
                EmitBad(1, "invalid syntax");
                break;
        }
    }

    private void LexDot()
    {
        if (At(1) == '.' && At(2) == '.')
        {
            Emit(TokenKind.Ellipsis, 3);
        }
        else
        {
            Emit(TokenKind.Dot, 1);
        }
    }

    // In a field of an f-string the format starts at a colon, even when an equals sign follows it.
    private void LexColon()
    {
        if (AtFieldLevel)
        {
            StartFormat();
        }
        else
        {
            EmitWithEqual(TokenKind.Colon, TokenKind.ColonEqual);
        }
    }

    private void LexMinus()
    {
        if (At(1) == '>')
        {
            Emit(TokenKind.Arrow, 2);
        }
        else
        {
            EmitWithEqual(TokenKind.Minus, TokenKind.MinusEqual);
        }
    }

    private void LexRightBrace()
    {
        if (fstringCount == 0 || (bracketCount > BracketFloor && brackets[bracketCount - 1].Opener == '{'))
        {
            CloseBracket(TokenKind.RightBrace, '{');
            return;
        }

        if (bracketCount > BracketFloor)
        {
            ReportMismatch();
            bracketCount = BracketFloor;
        }

        CloseField();
    }

    private void EmitWithEqual(TokenKind plain, TokenKind withEqual)
    {
        if (At(1) == '=')
        {
            Emit(withEqual, 2);
        }
        else
        {
            Emit(plain, 1);
        }
    }

    private void EmitDoubled(char c, TokenKind single, TokenKind singleEqual, TokenKind doubled, TokenKind doubledEqual)
    {
        if (At(1) != c)
        {
            EmitWithEqual(single, singleEqual);
        }
        else if (At(2) == '=')
        {
            Emit(doubledEqual, 3);
        }
        else
        {
            Emit(doubled, 2);
        }
    }
}
