using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Atoms and brackets (Language Reference 6.2).</content>
internal sealed partial class Parser
{
    private Expression ParseAtom()
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseNameExpression();
            case TokenKind.String or TokenKind.FStringStart:
                return ParseStrings();
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.LeftParen:
                return ParseParenthesised();
            case TokenKind.LeftBracket:
                return ParseListOrComprehension();
            case TokenKind.LeftBrace:
                return ParseBraces();
            case TokenKind.None:
                return ParseKeywordConstant(ConstantKeyword.None);
            case TokenKind.True:
                return ParseKeywordConstant(ConstantKeyword.True);
            case TokenKind.False:
                return ParseKeywordConstant(ConstantKeyword.False);
            case TokenKind.Ellipsis:
                Advance();
                return new EllipsisExpression(tokens[index - 1].Span);
            default:
                return MissingExpression();
        }
    }

    private NameExpression ParseNameExpression()
    {
        var name = InternName(isValue: tokens[index + 1].Kind != TokenKind.LeftParen);
        var span = tokens[index].Span;
        Advance();
        return new NameExpression(span, name, nameCount++);
    }

    private NumberExpression ParseNumber()
    {
        var literal = InternNext();
        var span = tokens[index].Span;
        Advance();
        return new NumberExpression(span, literal);
    }

    private KeywordConstant ParseKeywordConstant(ConstantKeyword value)
    {
        var span = tokens[index].Span;
        Advance();
        return new KeywordConstant(span, value);
    }

    /// <summary><c>'(' [yield_expr | genexp | elements] ')'</c>: a group gives back what it holds.</summary>
    private Expression ParseParenthesised()
    {
        var start = Start;
        Advance();
        if (Eat(TokenKind.RightParen))
        {
            return new TupleExpression(SpanFrom(start), []);
        }

        var first = At(TokenKind.Yield) ? ParseYield() : ParseStarNamedExpression();
        if (AtComprehension)
        {
            return ParseGeneratorRest(start, first);
        }

        if (At(TokenKind.Comma))
        {
            var mark = nodes.Count;
            nodes.Push(first);
            ParseMoreElements();
            Expect(TokenKind.RightParen, "invalid syntax. Perhaps you forgot a comma?");
            return new TupleExpression(SpanFrom(start), nodes.Take<Expression>(mark));
        }

        if (first is StarredExpression)
        {
            ReportOnly(first, "cannot use starred expression here");
        }

        Expect(TokenKind.RightParen, "invalid syntax. Perhaps you forgot a comma?");
        return first;
    }

    private GeneratorExpression ParseGeneratorRest(int start, Expression element)
    {
        CheckComprehensionElement(element);
        var clauses = ParseComprehensionClauses();
        Expect(TokenKind.RightParen, "invalid syntax");
        return new GeneratorExpression(SpanFrom(start), element, clauses);
    }

    // Elements after the first, each behind its comma.
    private void ParseMoreElements()
    {
        while (Eat(TokenKind.Comma) && StartsStarExpression(Kind))
        {
            nodes.Push(ParseStarNamedExpression());
        }
    }

    private Expression ParseListOrComprehension()
    {
        var start = Start;
        Advance();
        if (Eat(TokenKind.RightBracket))
        {
            return new ListExpression(SpanFrom(start), []);
        }

        var first = ParseStarNamedExpression();
        if (AtComprehension)
        {
            CheckComprehensionElement(first);
            var clauses = ParseComprehensionClauses();
            Expect(TokenKind.RightBracket, "invalid syntax");
            return new ListComprehension(SpanFrom(start), first, clauses);
        }

        var mark = nodes.Count;
        nodes.Push(first);
        ParseMoreElements();
        Expect(TokenKind.RightBracket, "invalid syntax. Perhaps you forgot a comma?");
        return new ListExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    /// <summary>A dictionary, a set, or a comprehension of either.</summary>
    private Expression ParseBraces()
    {
        var start = Start;
        Advance();
        if (Eat(TokenKind.RightBrace))
        {
            return new DictionaryExpression(SpanFrom(start), []);
        }

        if (At(TokenKind.DoubleStar))
        {
            return ParseDictionaryRest(start, ParseDictionaryItem());
        }

        var first = ParseStarNamedExpression();
        return At(TokenKind.Colon) ? ParseDictionaryRest(start, ParseDictionaryItemRest(first)) : ParseSetRest(start, first);
    }

    private Expression ParseSetRest(int start, Expression first)
    {
        if (AtComprehension)
        {
            CheckComprehensionElement(first);
            var clauses = ParseComprehensionClauses();
            Expect(TokenKind.RightBrace, "invalid syntax");
            return new SetComprehension(SpanFrom(start), first, clauses);
        }

        var mark = nodes.Count;
        nodes.Push(first);
        ParseMoreElements();
        Expect(TokenKind.RightBrace, "invalid syntax. Perhaps you forgot a comma?");
        return new SetExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    private Expression ParseDictionaryRest(int start, DictionaryItem first)
    {
        if (AtComprehension)
        {
            return ParseDictionaryComprehensionRest(start, first);
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Comma) && (At(TokenKind.DoubleStar) || StartsStarExpression(Kind)))
        {
            nodes.Push(ParseDictionaryItem());
        }

        Expect(TokenKind.RightBrace, "invalid syntax. Perhaps you forgot a comma?");
        return new DictionaryExpression(SpanFrom(start), nodes.Take<DictionaryItem>(mark));
    }

    private DictionaryComprehension ParseDictionaryComprehensionRest(int start, DictionaryItem item)
    {
        if (item.Key is null)
        {
            Report("dict unpacking cannot be used in dict comprehension");
        }

        var clauses = ParseComprehensionClauses();
        Expect(TokenKind.RightBrace, "invalid syntax");
        var key = item.Key ?? new ErrorExpression(new TextSpan(item.Span.Start, 0));
        return new DictionaryComprehension(SpanFrom(start), key, item.Value, clauses);
    }

    private DictionaryItem ParseDictionaryItem()
    {
        var start = Start;
        if (Eat(TokenKind.DoubleStar))
        {
            var mapping = ParseBinary(Precedence.Lowest);
            return new DictionaryItem(SpanFrom(start), null, mapping);
        }

        return ParseDictionaryItemRest(ParseStarNamedExpression());
    }

    private DictionaryItem ParseDictionaryItemRest(Expression key)
    {
        var isBareWalrus = key is NamedExpression && key.Span.End == lastEnd;
        if (key is StarredExpression || isBareWalrus)
        {
            ReportOnly(key, "invalid syntax");
        }

        var value = Expect(TokenKind.Colon, "':' expected after dictionary key") ? ParseExpression() : MissingExpression();
        return new DictionaryItem(SpanFrom(key.Span.Start), key, value);
    }

    private void CheckComprehensionElement(Expression element)
    {
        if (element is StarredExpression)
        {
            ReportOnly(element, "iterable unpacking cannot be used in comprehension");
        }
    }
}
