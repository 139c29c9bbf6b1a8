using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Expressions from the loosest binding to the tightest (Language Reference 6).</content>
internal sealed partial class Parser
{
    private readonly List<ComparisonOperator> comparisons = [];

    /// <summary><c>star_expressions: star_expression (',' star_expression)* [',']</c>: a bare tuple when there is a comma.</summary>
    private Expression ParseStarExpressions()
    {
        var start = Start;
        var first = ParseStarExpression();
        return At(TokenKind.Comma) ? ParseTupleRest(start, first) : first;
    }

    /// <summary><c>yield_expr | star_expressions</c>: what may stand right of an assignment.</summary>
    private Expression ParseYieldOrStarExpressions() => At(TokenKind.Yield) ? ParseYield() : ParseStarExpressions();

    private TupleExpression ParseTupleRest(int start, Expression first)
    {
        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Comma) && StartsStarExpression(Kind))
        {
            nodes.Push(ParseStarExpression());
        }

        return new TupleExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    private static bool StartsStarExpression(TokenKind kind) => kind == TokenKind.Star || TokenSet.StartsExpression.Contains(kind);

    private Expression ParseStarExpression() => At(TokenKind.Star) ? ParseStarred() : ParseExpression();

    /// <summary>An element of a list, set or tuple in brackets: starred, or an expression that may name its value.</summary>
    private Expression ParseStarNamedExpression() => At(TokenKind.Star) ? ParseStarred() : ParseNamedExpression();

    private StarredExpression ParseStarred()
    {
        var start = Start;
        Advance();
        var value = ParseBinary(Precedence.Lowest);
        return new StarredExpression(SpanFrom(start), value);
    }

    /// <summary><c>named_expression: NAME ':=' expression | expression</c></summary>
    private Expression ParseNamedExpression()
    {
        var start = Start;
        var isName = At(TokenKind.Name) && tokens[index + 1].Kind == TokenKind.ColonEqual;
        var target = ParseExpression();
        if (!At(TokenKind.ColonEqual))
        {
            return target;
        }

        if (!isName)
        {
            ReportAt(target, $"cannot use assignment expressions with {Describe(target)}");
            return target;
        }

        Advance();
        var value = ParseExpression();
        return new NamedExpression(SpanFrom(start), (NameExpression)target, value);
    }

    /// <summary><c>expression: disjunction ['if' disjunction 'else' expression] | lambda</c></summary>
    private Expression ParseExpression()
    {
        if (AtLoneAtom)
        {
            return ParseAtom();
        }

        if (!TryEnter())
        {
            Leave();
            return MissingExpression();
        }

        var expression = At(TokenKind.Lambda) ? ParseLambda() : ParseOperators();
        Leave();
        return expression;
    }

    // Most other expressions are a name with what is called and looked up on it: no need to go down all the levels for them either.
    private Expression ParseOperators()
    {
        if (!TokenSet.StartsPrimary.Contains(Kind))
        {
            return ParseConditional();
        }

        var start = Start;
        var primary = ParsePrimary();
        if (TokenSet.EndsExpression.Contains(Kind))
        {
            return primary;
        }

        var left = ParseBinaryRest(start, ParsePowerRest(start, primary), Precedence.Lowest);
        return ParseConditionalRest(start, ParseDisjunctionRest(start, ParseConjunctionRest(start, ParseComparisonRest(start, left))));
    }

    // Most expressions are one token: no need to go down all the levels for them.
    private bool AtLoneAtom => TokenSet.LoneAtoms.Contains(Kind) && TokenSet.EndsExpression.Contains(tokens[index + 1].Kind);

    private Expression ParseConditional() => ParseConditionalRest(Start, ParseDisjunction());

    private Expression ParseConditionalRest(int start, Expression body)
    {
        if (!Eat(TokenKind.If))
        {
            return body;
        }

        var test = ParseDisjunction();
        var orElse = Expect(TokenKind.Else, "expected 'else' after 'if' expression") ? ParseExpression() : MissingExpression();
        return new ConditionalExpression(SpanFrom(start), body, test, orElse);
    }

    private Expression ParseDisjunction() => ParseDisjunctionRest(Start, ParseConjunction());

    private Expression ParseDisjunctionRest(int start, Expression first)
    {
        if (!At(TokenKind.Or))
        {
            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Or))
        {
            nodes.Push(ParseConjunction());
        }

        return new BooleanExpression(SpanFrom(start), BooleanOperator.Or, nodes.Take<Expression>(mark));
    }

    private Expression ParseConjunction() => ParseConjunctionRest(Start, ParseInversion());

    private Expression ParseConjunctionRest(int start, Expression first)
    {
        if (!At(TokenKind.And))
        {
            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.And))
        {
            nodes.Push(ParseInversion());
        }

        return new BooleanExpression(SpanFrom(start), BooleanOperator.And, nodes.Take<Expression>(mark));
    }

    private Expression ParseInversion()
    {
        if (!At(TokenKind.Not))
        {
            return ParseComparison();
        }

        var start = Start;
        Advance();
        var operand = TryEnter() ? ParseInversion() : MissingExpression();
        Leave();
        return new UnaryExpression(SpanFrom(start), UnaryOperator.Not, operand);
    }

    private Expression ParseComparison() => ParseComparisonRest(Start, ParseBinary(Precedence.Lowest));

    private Expression ParseComparisonRest(int start, Expression left)
    {
        if (!TryEatComparison(out var first))
        {
            return left;
        }

        var mark = nodes.Count;
        var operatorMark = comparisons.Count;
        for (var next = first; ;)
        {
            comparisons.Add(next);
            nodes.Push(ParseBinary(Precedence.Lowest));
            if (!TryEatComparison(out next))
            {
                break;
            }
        }

        var operators = CollectionsMarshal.AsSpan(comparisons)[operatorMark..].ToImmutableArray();
        comparisons.RemoveRange(operatorMark, comparisons.Count - operatorMark);
        return new ComparisonExpression(SpanFrom(start), left, operators, nodes.Take<Expression>(mark));
    }

    private bool TryEatComparison(out ComparisonOperator comparison)
    {
        comparison = default;
        switch (Kind)
        {
            case TokenKind.Less:
                comparison = ComparisonOperator.Less;
                break;
            case TokenKind.Greater:
                comparison = ComparisonOperator.Greater;
                break;
            case TokenKind.LessEqual:
                comparison = ComparisonOperator.LessOrEqual;
                break;
            case TokenKind.GreaterEqual:
                comparison = ComparisonOperator.GreaterOrEqual;
                break;
            case TokenKind.EqualEqual:
                comparison = ComparisonOperator.Equal;
                break;
            case TokenKind.NotEqual:
                comparison = ComparisonOperator.NotEqual;
                break;
            case TokenKind.In:
                comparison = ComparisonOperator.In;
                break;
            case TokenKind.Not when tokens[index + 1].Kind == TokenKind.In:
                Advance();
                comparison = ComparisonOperator.NotIn;
                break;
            case TokenKind.Is:
                return EatIs(out comparison);
            default:
                return false;
        }

        Advance();
        return true;
    }

    private bool EatIs(out ComparisonOperator comparison)
    {
        Advance();
        comparison = Eat(TokenKind.Not) ? ComparisonOperator.IsNot : ComparisonOperator.Is;
        return true;
    }

    /// <summary>Bitwise, shift and arithmetic operators, by climbing <see cref="Precedence"/>.</summary>
    private Expression ParseBinary(int lowest) => ParseBinaryRest(Start, ParseUnary(), lowest);

    private Expression ParseBinaryRest(int start, Expression left, int lowest)
    {
        for (var level = Precedence.Of(Kind); level >= lowest; level = Precedence.Of(Kind))
        {
            var operation = Precedence.OperatorOf(Kind);
            var operationSpan = tokens[index].Span;
            Advance();
            var right = ParseBinary(level + 1);
            left = new BinaryExpression(SpanFrom(start), left, operation, operationSpan, right);
        }

        return left;
    }

    /// <summary><c>factor: ('+' | '-' | '~') factor | power</c></summary>
    private Expression ParseUnary()
    {
        UnaryOperator operation;
        switch (Kind)
        {
            case TokenKind.Minus:
                operation = UnaryOperator.Minus;
                break;
            case TokenKind.Plus:
                operation = UnaryOperator.Plus;
                break;
            case TokenKind.Tilde:
                operation = UnaryOperator.Invert;
                break;
            default:
                return ParsePower();
        }

        var start = Start;
        Advance();
        var operand = TryEnter() ? ParseUnary() : MissingExpression();
        Leave();
        return new UnaryExpression(SpanFrom(start), operation, operand);
    }

    /// <summary><c>power: await_primary ['**' factor]</c>: binds tighter than a sign on its left, looser than one on its right.</summary>
    private Expression ParsePower() => ParsePowerRest(Start, At(TokenKind.Await) ? ParseAwait() : ParsePrimary());

    private Expression ParsePowerRest(int start, Expression left)
    {
        if (!At(TokenKind.DoubleStar))
        {
            return left;
        }

        var operationSpan = tokens[index].Span;
        Advance();
        var right = TryEnter() ? ParseUnary() : MissingExpression();
        Leave();
        return new BinaryExpression(SpanFrom(start), left, BinaryOperator.Power, operationSpan, right);
    }

    private AwaitExpression ParseAwait()
    {
        var start = Start;
        Advance();
        var value = ParsePrimary();
        return new AwaitExpression(SpanFrom(start), value);
    }

    /// <summary><c>lambda parameters: expression</c></summary>
    private LambdaExpression ParseLambda()
    {
        var start = Start;
        Advance();
        var parameters = ParseParameterList(TokenKind.Colon, isLambda: true);
        var body = Expect(TokenKind.Colon, "expected ':'") ? ParseExpression() : MissingExpression();
        return new LambdaExpression(SpanFrom(start), parameters, body);
    }

    /// <summary><c>'yield' 'from' expression | 'yield' [star_expressions]</c></summary>
    private Expression ParseYield()
    {
        var start = Start;
        Advance();
        if (Eat(TokenKind.From))
        {
            var iterable = ParseExpression();
            return new YieldFromExpression(SpanFrom(start), iterable);
        }

        var value = StartsStarExpression(Kind) ? ParseStarExpressions() : null;
        return new YieldExpression(SpanFrom(start), value);
    }
}
