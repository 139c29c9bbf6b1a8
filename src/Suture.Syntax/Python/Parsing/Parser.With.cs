using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>The with statement, whose items may stand in brackets (Language Reference 8.5).</content>
internal sealed partial class Parser
{
    private WithStatement ParseWith(int start, bool isAsync)
    {
        Advance();
        var items = AtBracketedItems() ? ParseBracketedItems() : ParseItems();
        var body = ParseBlock();
        return new WithStatement(TextSpan.FromBounds(start, body.Span.End), isAsync, items, body);
    }

    private ImmutableArray<WithItem> ParseBracketedItems()
    {
        Advance();
        var mark = nodes.Count;
        do
        {
            nodes.Push(ParseItem());
        }
        while (Eat(TokenKind.Comma) && !At(TokenKind.RightParen));

        Expect(TokenKind.RightParen, "invalid syntax");
        return nodes.Take<WithItem>(mark);
    }

    private ImmutableArray<WithItem> ParseItems()
    {
        var mark = nodes.Count;
        do
        {
            nodes.Push(ParseItem());
        }
        while (Eat(TokenKind.Comma));

        return nodes.Take<WithItem>(mark);
    }

    /// <summary><c>expression ['as' star_target]</c></summary>
    private WithItem ParseItem()
    {
        var start = Start;
        var context = ParseExpression();
        var target = Eat(TokenKind.As) ? ParseTarget() : null;
        return new WithItem(SpanFrom(start), context, target);
    }

    // The bracket holds items when it is all there is before the colon, and what it holds cannot be read as one expression only:
    // a walrus, a generator, a star, a yield or nothing at all make it an expression.
    private bool AtBracketedItems()
    {
        if (!At(TokenKind.LeftParen) || KindAfterNext is TokenKind.RightParen or TokenKind.Yield)
        {
            return false;
        }

        var open = 0;
        for (var i = index; ; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    open++;
                    break;
                case TokenKind.RightParen or TokenKind.RightBracket or TokenKind.RightBrace:
                    if (--open == 0)
                    {
                        return tokens[i + 1].Kind == TokenKind.Colon;
                    }

                    break;
                case TokenKind.ColonEqual or TokenKind.For when open == 1:
                    return false;
                case TokenKind.Star when open == 1 && tokens[i - 1].Kind is TokenKind.LeftParen or TokenKind.Comma:
                    return false;
                case TokenKind.Newline or TokenKind.EndOfFile:
                    return false;
            }
        }
    }
}
