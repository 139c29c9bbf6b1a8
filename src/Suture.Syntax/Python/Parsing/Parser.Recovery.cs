using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Going on after an error: one error a line, then on to the next line.</content>
internal sealed partial class Parser
{
    private bool isPanicking;
    private int statementStart;

    /// <summary>Reports an error at the next token, unless this line already has one.</summary>
    private void Report(string message) => ReportAt(tokens[index].Start, tokens[index].End, message);

    private void ReportAt(SyntaxNode node, string message) => ReportAt(node.Span.Start, node.Span.End, message);

    private void ReportAt(int start, int end, string message)
    {
        ReportOnly(TextSpan.FromBounds(start, end), message);
        isPanicking = true;
    }

    /// <summary>An error that leaves no doubt how to go on.</summary>
    private void ReportOnly(SyntaxNode node, string message) => ReportOnly(node.Span, message);

    // What the lexer could not read in a statement is why the parser cannot.
    private void ReportOnly(TextSpan span, string message)
    {
        if (!isPanicking && !errors.HasLexicalError(statementStart, span.End))
        {
            errors.Add(span.Start, span.End, message);
        }
    }

    private ErrorExpression MissingExpression(string message = "invalid syntax")
    {
        Report(message);
        lastEnd = Math.Max(lastEnd, Start);
        return new ErrorExpression(new TextSpan(lastEnd, 0));
    }

    /// <summary>Takes all up to the end of the line, which is left; returns where the last token taken ends.</summary>
    private int SkipLine()
    {
        while (!AtLineEnd)
        {
            Advance();
        }

        return lastEnd;
    }

    private bool AtLineEnd => Kind is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent;

    /// <summary>Skips to the colon that ends a broken header, or to the line's end.</summary>
    private void SkipToBlock()
    {
        while (!AtLineEnd && !(At(TokenKind.Colon) && KindAfterNext == TokenKind.Newline))
        {
            Advance();
        }
    }
}
