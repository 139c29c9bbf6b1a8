namespace Suture.Syntax.Python;

/// <content>Lines and indentation (Language Reference 2.1.8): a tab counts up to 8 columns, and must mean the same when it counts 1.</content>
internal sealed partial class Lexer
{
    private const int TabSize = 8;
    private const int MaximumIndents = 100;
    private readonly int[] indents = new int[MaximumIndents];
    private readonly int[] narrowIndents = new int[MaximumIndents];
    private int indentCount = 1;

    /// <summary>Reads blank lines and comments as trivia, then the indentation of the first line that has a token.</summary>
    private void LexLineStart()
    {
        while (position < text.Length)
        {
            var (column, narrowColumn) = MeasureIndentation();
            var c = At(0);
            if (c == '#')
            {
                SkipComment();
            }
            else if (!CharacterClass.IsLineBreak(c))
            {
                if (position < text.Length)
                {
                    ApplyIndentation(column, narrowColumn);
                }

                return;
            }

            if (position < text.Length)
            {
                position += LineBreakLength();
            }
        }
    }

    private (int Column, int NarrowColumn) MeasureIndentation()
    {
        int column = 0, narrowColumn = 0, continued = 0;
        for (; position < text.Length; position++)
        {
            switch (text[position])
            {
                case ' ':
                    column++;
                    narrowColumn++;
                    break;
                case '\t':
                    column = ((column / TabSize) + 1) * TabSize;
                    narrowColumn++;
                    break;
                case '\f':
                    column = narrowColumn = 0;
                    break;
                case '\\' when CharacterClass.IsLineBreak(At(1)):
                    // The first line's indentation counts for what is joined to it.
                    continued = continued == 0 ? column : continued;
                    position++;
                    position += LineBreakLength() - 1;
                    column = narrowColumn = 0;
                    break;
                default:
                    return continued == 0 ? (column, narrowColumn) : (continued, continued);
            }
        }

        return (0, 0);
    }

    private void ApplyIndentation(int column, int narrowColumn)
    {
        var top = indentCount - 1;
        if (column == indents[top])
        {
            CheckTabs(narrowColumn == narrowIndents[top]);
        }
        else if (column > indents[top])
        {
            CheckTabs(narrowColumn > narrowIndents[top]);
            PushIndent(column, narrowColumn);
        }
        else
        {
            PopIndents(column, narrowColumn);
        }
    }

    private void PushIndent(int column, int narrowColumn)
    {
        if (indentCount == MaximumIndents)
        {
            errors.Add(position, position, "too many levels of indentation");
            return;
        }

        indents[indentCount] = column;
        narrowIndents[indentCount++] = narrowColumn;
        Emit(TokenKind.Indent, 0);
    }

    private void PopIndents(int column, int narrowColumn)
    {
        while (indentCount > 1 && column < indents[indentCount - 1])
        {
            indentCount--;
            Emit(TokenKind.Dedent, 0);
        }

        if (column != indents[indentCount - 1])
        {
            errors.Add(position, position, "unindent does not match any outer indentation level");
        }
        else
        {
            CheckTabs(narrowColumn == narrowIndents[indentCount - 1]);
        }
    }

    private void CheckTabs(bool consistent)
    {
        if (!consistent)
        {
            errors.Add(position, position, "inconsistent use of tabs and spaces in indentation");
        }
    }

    private void LexLineBreak()
    {
        if (bracketCount > 0)
        {
            position += LineBreakLength();
            RecoverFromForgottenBracket();
            return;
        }

        Emit(TokenKind.Newline, LineBreakLength());
        LexLineStart();
    }

    private void CloseIndents()
    {
        for (; indentCount > 1; indentCount--)
        {
            Emit(TokenKind.Dedent, 0);
        }
    }
}
