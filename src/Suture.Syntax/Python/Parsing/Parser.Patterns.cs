using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>What a case compares with (Language Reference 8.6.4).</content>
internal sealed partial class Parser
{
    /// <summary><c>patterns: open_sequence_pattern | pattern</c></summary>
    private Pattern ParsePatterns()
    {
        var start = Start;
        var first = ParseStarOrPattern();
        if (!At(TokenKind.Comma))
        {
            if (first is StarPattern)
            {
                ReportOnly(first, "invalid syntax");
            }

            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        ParseMorePatterns();
        return new SequencePattern(SpanFrom(start), nodes.Take<Pattern>(mark));
    }

    private void ParseMorePatterns()
    {
        while (Eat(TokenKind.Comma) && StartsPattern(Kind))
        {
            nodes.Push(ParseStarOrPattern());
        }
    }

    private static bool StartsPattern(TokenKind kind) => kind is TokenKind.Name or TokenKind.Number or TokenKind.Minus or TokenKind.String
        or TokenKind.FStringStart or TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Star
        or TokenKind.None or TokenKind.True or TokenKind.False;

    private Pattern ParseStarOrPattern()
    {
        if (!At(TokenKind.Star))
        {
            return ParsePattern();
        }

        var start = Start;
        Advance();
        var name = ParseName().Name;
        return new StarPattern(SpanFrom(start), name is "_" ? null : name);
    }

    /// <summary><c>pattern: or_pattern ['as' NAME]</c></summary>
    private Pattern ParsePattern()
    {
        var start = Start;
        if (!TryEnter())
        {
            Leave();
            return MissingPattern();
        }

        var pattern = ParseOrPattern();
        Leave();
        if (!Eat(TokenKind.As))
        {
            return pattern;
        }

        if (AtWord("_"))
        {
            Report("cannot use '_' as a target");
        }

        var name = ParseName().Name;
        return new AsPattern(SpanFrom(start), pattern, name);
    }

    private Pattern ParseOrPattern()
    {
        var start = Start;
        var first = ParseClosedPattern();
        if (!At(TokenKind.Bar))
        {
            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Bar))
        {
            nodes.Push(ParseClosedPattern());
        }

        return new OrPattern(SpanFrom(start), nodes.Take<Pattern>(mark));
    }

    private Pattern ParseClosedPattern()
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseNamePattern();
            case TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FStringStart:
                var value = ParseLiteralKey();
                return new ValuePattern(value.Span, value);
            case TokenKind.None or TokenKind.True or TokenKind.False:
                var constant = (KeywordConstant)ParseAtom();
                return new SingletonPattern(constant.Span, constant.Value);
            case TokenKind.LeftParen:
                return ParseGroupPattern();
            case TokenKind.LeftBracket:
                return ParseListPattern();
            case TokenKind.LeftBrace:
                return ParseMappingPattern();
            default:
                return MissingPattern();
        }
    }

    private ValuePattern MissingPattern()
    {
        var missing = MissingExpression();
        return new ValuePattern(missing.Span, missing);
    }

    /// <summary>A capture, <c>_</c>, a dotted name to compare with, or a class with patterns in brackets.</summary>
    private Pattern ParseNamePattern()
    {
        var start = Start;
        if (KindAfterNext is not (TokenKind.Dot or TokenKind.LeftParen))
        {
            var (name, span) = ParseName();
            return new AsPattern(span, null, name is "_" ? null : name);
        }

        var value = ParseDottedValue();
        return At(TokenKind.LeftParen) ? ParseClassPattern(start, value) : new ValuePattern(value.Span, value);
    }

    private Expression ParseDottedValue()
    {
        var start = Start;
        Expression value = ParseNameExpression();
        while (Eat(TokenKind.Dot))
        {
            var (name, span) = ParseName();
            value = new AttributeExpression(SpanFrom(start), value, name, span);
        }

        return value;
    }

    /// <summary>Strings, numbers with a sign, and sums of a real and an imaginary number.</summary>
    private Expression ParseLiteralKey()
    {
        if (Kind is TokenKind.String or TokenKind.FStringStart)
        {
            return ParseStrings();
        }

        var start = Start;
        var left = ParseSignedNumber();
        if (Kind is not (TokenKind.Plus or TokenKind.Minus))
        {
            return left;
        }

        var operation = Precedence.OperatorOf(Kind);
        var operationSpan = tokens[index].Span;
        Advance();
        Expression right = At(TokenKind.Number) ? ParseNumber() : MissingExpression();
        return new BinaryExpression(SpanFrom(start), left, operation, operationSpan, right);
    }

    private Expression ParseSignedNumber()
    {
        var start = Start;
        if (!Eat(TokenKind.Minus))
        {
            return ParseNumber();
        }

        Expression number = At(TokenKind.Number) ? ParseNumber() : MissingExpression();
        return new UnaryExpression(SpanFrom(start), UnaryOperator.Minus, number);
    }

    /// <summary>A group gives back its pattern; a comma makes it a sequence.</summary>
    private Pattern ParseGroupPattern()
    {
        var start = Start;
        Advance();
        if (Eat(TokenKind.RightParen))
        {
            return new SequencePattern(SpanFrom(start), []);
        }

        var first = ParseStarOrPattern();
        if (!At(TokenKind.Comma))
        {
            if (first is StarPattern)
            {
                ReportOnly(first, "invalid syntax");
            }

            Expect(TokenKind.RightParen, "invalid syntax");
            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        ParseMorePatterns();
        Expect(TokenKind.RightParen, "invalid syntax");
        return new SequencePattern(SpanFrom(start), nodes.Take<Pattern>(mark));
    }

    private SequencePattern ParseListPattern()
    {
        var start = Start;
        Advance();
        var mark = nodes.Count;
        if (StartsPattern(Kind))
        {
            nodes.Push(ParseStarOrPattern());
            ParseMorePatterns();
        }

        Expect(TokenKind.RightBracket, "invalid syntax");
        return new SequencePattern(SpanFrom(start), nodes.Take<Pattern>(mark));
    }

    /// <summary><c>'{' [(key ':' pattern)*] ['**' NAME] [','] '}'</c></summary>
    private MappingPattern ParseMappingPattern()
    {
        var start = Start;
        Advance();
        var keys = ImmutableArray.CreateBuilder<Expression>();
        var mark = nodes.Count;
        string? rest = null;
        while (StartsPattern(Kind) || At(TokenKind.DoubleStar))
        {
            if (rest is not null)
            {
                Report("double star pattern must come last");
            }

            if (Eat(TokenKind.DoubleStar))
            {
                rest = ParseName().Name;
            }
            else
            {
                keys.Add(ParseMappingKey());
                nodes.Push(Expect(TokenKind.Colon, "invalid syntax") ? ParsePattern() : MissingPattern());
            }

            if (!Eat(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightBrace, "invalid syntax");
        return new MappingPattern(SpanFrom(start), keys.DrainToImmutable(), nodes.Take<Pattern>(mark), rest);
    }

    private Expression ParseMappingKey() => Kind switch
    {
        TokenKind.Name => ParseDottedValue(),
        TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FStringStart => ParseLiteralKey(),
        TokenKind.None or TokenKind.True or TokenKind.False => ParseAtom(),
        _ => MissingExpression(),
    };

    /// <summary><c>name_or_attr '(' [patterns] [NAME '=' pattern …] [','] ')'</c></summary>
    private ClassPattern ParseClassPattern(int start, Expression type)
    {
        Advance();
        var mark = nodes.Count;
        var mayGoOn = true;
        while (mayGoOn && StartsPattern(Kind) && !AtKeywordPattern)
        {
            nodes.Push(ParsePattern());
            mayGoOn = Eat(TokenKind.Comma);
        }

        var positional = nodes.Take<Pattern>(mark);
        var keywordNames = ImmutableArray.CreateBuilder<string>();
        while (mayGoOn && AtKeywordPattern)
        {
            keywordNames.Add(ParseName().Name);
            Advance();
            nodes.Push(ParsePattern());
            mayGoOn = Eat(TokenKind.Comma);
        }

        if (!Eat(TokenKind.RightParen))
        {
            Report(mayGoOn && StartsPattern(Kind) ? "positional patterns follow keyword patterns" : "invalid syntax");
        }

        return new ClassPattern(SpanFrom(start), type, positional, keywordNames.DrainToImmutable(), nodes.Take<Pattern>(mark));
    }

    private bool AtKeywordPattern => At(TokenKind.Name) && KindAfterNext == TokenKind.Equal;
}
