using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>What follows the element of a comprehension (Language Reference 6.2.4).</content>
internal sealed partial class Parser
{
    private bool AtComprehension =>
        At(TokenKind.For) || (At(TokenKind.Async) && tokens[index + 1].Kind == TokenKind.For);

    private ImmutableArray<ComprehensionClause> ParseComprehensionClauses()
    {
        var mark = nodes.Count;
        while (AtComprehension)
        {
            nodes.Push(ParseComprehensionClause());
        }

        return nodes.Take<ComprehensionClause>(mark);
    }

    /// <summary><c>['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*</c></summary>
    private ComprehensionClause ParseComprehensionClause()
    {
        var start = Start;
        var isAsync = Eat(TokenKind.Async);
        Advance();
        var target = ParseTargets();
        var iterable = Expect(TokenKind.In, "'in' expected after for-loop variables") ? ParseDisjunction() : MissingExpression();
        var mark = nodes.Count;
        while (Eat(TokenKind.If))
        {
            nodes.Push(ParseComprehensionCondition());
        }

        return new ComprehensionClause(SpanFrom(start), isAsync, target, iterable, nodes.Take<Expression>(mark));
    }

    // PEP 572 lets a condition name its value, though only in brackets before 3.10; a bare conditional is no condition.
    private Expression ParseComprehensionCondition()
    {
        var start = Start;
        var isName = At(TokenKind.Name) && tokens[index + 1].Kind == TokenKind.ColonEqual;
        var condition = ParseDisjunction();
        if (!isName || !Eat(TokenKind.ColonEqual))
        {
            return condition;
        }

        var value = ParseExpression();
        return new NamedExpression(SpanFrom(start), (NameExpression)condition, value);
    }
}
