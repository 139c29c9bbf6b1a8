using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Attributes, subscripts and calls (Language Reference 6.3).</content>
internal sealed partial class Parser
{
    /// <summary><c>primary: primary '.' NAME | primary '(' [args] ')' | primary '[' slices ']' | atom</c></summary>
    private Expression ParsePrimary()
    {
        var start = Start;
        var primary = ParseAtom();
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.Dot:
                    primary = ParseAttribute(start, primary);
                    break;
                case TokenKind.LeftParen:
                    primary = ParseCall(start, primary);
                    break;
                case TokenKind.LeftBracket:
                    primary = ParseSubscript(start, primary);
                    break;
                default:
                    return primary;
            }
        }
    }

    private AttributeExpression ParseAttribute(int start, Expression target)
    {
        Advance();
        var (name, nameSpan) = ParseName(isValue: KindAfterNext != TokenKind.LeftParen);
        return new AttributeExpression(SpanFrom(start), target, name, nameSpan);
    }

    private CallExpression ParseCall(int start, Expression callee)
    {
        var arguments = ParseArguments();
        var call = new CallExpression(SpanFrom(start), callee, arguments);
        calls.Add(call);
        return call;
    }

    /// <summary>Arguments of a call or a class, brackets included.</summary>
    private ImmutableArray<Argument> ParseArguments()
    {
        var open = Start;
        Advance();
        var mark = nodes.Count;
        while (!At(TokenKind.RightParen))
        {
            if (!StartsArgument(Kind))
            {
                break;
            }

            nodes.Push(ParseArgument(open));
            if (!Eat(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightParen, "invalid syntax. Perhaps you forgot a comma?");
        CheckArgumentOrder(mark);
        return nodes.Take<Argument>(mark);
    }

    private static bool StartsArgument(TokenKind kind) => kind == TokenKind.DoubleStar || StartsStarExpression(kind);

    private Argument ParseArgument(int open)
    {
        var start = Start;
        switch (Kind)
        {
            case TokenKind.Star:
                Advance();
                var sequence = ParseExpression();
                return new Argument(SpanFrom(start), ArgumentKind.Star, null, default, sequence);
            case TokenKind.DoubleStar:
                Advance();
                var mapping = ParseExpression();
                return new Argument(SpanFrom(start), ArgumentKind.DoubleStar, null, default, mapping);
            case TokenKind.Name when tokens[index + 1].Kind == TokenKind.Equal:
                return ParseKeywordArgument();
            default:
                return ParsePositionalArgument(open);
        }
    }

    private Argument ParseKeywordArgument()
    {
        var (name, nameSpan) = ParseName();
        Advance();
        var value = ParseExpression();
        if (AtComprehension)
        {
            Report("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }

        return new Argument(SpanFrom(nameSpan.Start), ArgumentKind.Keyword, name, nameSpan, value);
    }

    // A generator that is the only argument needs no brackets of its own: its span is the call's brackets, as in CPython.
    private Argument ParsePositionalArgument(int open)
    {
        var start = Start;
        var isFirst = lastEnd == open + 1;
        var value = ParseNamedExpression();
        if (AtComprehension)
        {
            return ParseGeneratorArgument(open, start, isFirst, value);
        }

        if (At(TokenKind.Equal))
        {
            ReportAt(value, "expression cannot contain assignment, perhaps you meant \"==\"?");
        }

        return new Argument(SpanFrom(start), ArgumentKind.Positional, null, default, value);
    }

    private Argument ParseGeneratorArgument(int open, int start, bool isFirst, Expression element)
    {
        var clauses = ParseComprehensionClauses();
        var isAlone = isFirst && At(TokenKind.RightParen);
        var span = isAlone ? TextSpan.FromBounds(open, tokens[index].End) : SpanFrom(start);
        var generator = new GeneratorExpression(span, element, clauses);
        if (!isAlone)
        {
            ReportOnly(generator, "Generator expression must be parenthesized");
        }

        return new Argument(span, ArgumentKind.Positional, null, default, generator);
    }

    private void CheckArgumentOrder(int mark)
    {
        var (seenKeyword, seenDoubleStar) = (false, false);
        for (var i = mark; i < nodes.Count; i++)
        {
            var argument = (Argument)nodes.At(i);
            switch (argument.ArgumentKind)
            {
                case ArgumentKind.Positional when seenDoubleStar:
                    ReportOnly(argument, "positional argument follows keyword argument unpacking");
                    return;
                case ArgumentKind.Positional when seenKeyword:
                    ReportOnly(argument, "positional argument follows keyword argument");
                    return;
                case ArgumentKind.Star when seenDoubleStar:
                    ReportOnly(argument, "iterable argument unpacking follows keyword argument unpacking");
                    return;
                case ArgumentKind.Keyword:
                    seenKeyword = true;
                    break;
                case ArgumentKind.DoubleStar:
                    seenDoubleStar = true;
                    break;
            }
        }
    }

    private SubscriptExpression ParseSubscript(int start, Expression target)
    {
        Advance();
        var indexValue = ParseSlices();
        Expect(TokenKind.RightBracket, "invalid syntax. Perhaps you forgot a comma?");
        return new SubscriptExpression(SpanFrom(start), target, indexValue);
    }

    /// <summary><c>slices: slice !',' | ','.(slice | starred)+ [',']</c></summary>
    private Expression ParseSlices()
    {
        var start = Start;
        var first = ParseSlice();
        if (!At(TokenKind.Comma))
        {
            return first is StarredExpression ? new TupleExpression(SpanFrom(start), [first]) : first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Comma) && (At(TokenKind.Colon) || StartsStarExpression(Kind)))
        {
            nodes.Push(ParseSlice());
        }

        return new TupleExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    private Expression ParseSlice()
    {
        var start = Start;
        if (At(TokenKind.Star))
        {
            return ParseStarred();
        }

        var lower = At(TokenKind.Colon) ? null : ParseNamedExpression();
        if (!Eat(TokenKind.Colon))
        {
            return lower!;
        }

        var upper = TokenSet.StartsExpression.Contains(Kind) ? ParseExpression() : null;
        var step = Eat(TokenKind.Colon) && TokenSet.StartsExpression.Contains(Kind) ? ParseExpression() : null;
        return new SliceExpression(SpanFrom(start), lower, upper, step);
    }
}
