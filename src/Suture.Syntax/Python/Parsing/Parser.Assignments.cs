using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Statements that begin with an expression: it alone, or assignments of all kinds (Language Reference 7.1, 7.2).</content>
internal sealed partial class Parser
{
    private Statement ParseExpressionStatement()
    {
        var start = Start;
        var first = ParseYieldOrStarExpressions();
        switch (Kind)
        {
            case TokenKind.Equal:
                return ParseAssignment(start, first);
            case TokenKind.Colon:
                return ParseAnnotatedAssignment(start, first);
            case var kind when Precedence.IsAugmentedAssignment(kind):
                return ParseAugmentedAssignment(start, first);
            default:
                return new ExpressionStatement(SpanFrom(start), first);
        }
    }

    /// <summary><c>(targets '=')+ (yield_expr | star_expressions)</c></summary>
    private AssignmentStatement ParseAssignment(int start, Expression first)
    {
        var mark = nodes.Count;
        var value = first;
        while (Eat(TokenKind.Equal))
        {
            CheckAssignable(value);
            nodes.Push(value);
            value = ParseYieldOrStarExpressions();
        }

        var assignment = new AssignmentStatement(SpanFrom(start), nodes.Take<Expression>(mark), value);
        assignments.Add(assignment);
        return assignment;
    }

    /// <summary><c>target ':' expression ['=' (yield_expr | star_expressions)]</c> (PEP 526)</summary>
    private AnnotatedAssignment ParseAnnotatedAssignment(int start, Expression target)
    {
        CheckAnnotatable(target);
        Advance();
        var annotation = ParseExpression();
        var value = Eat(TokenKind.Equal) ? ParseYieldOrStarExpressions() : null;
        return new AnnotatedAssignment(SpanFrom(start), target, annotation, value);
    }

    private AugmentedAssignment ParseAugmentedAssignment(int start, Expression target)
    {
        CheckAugmentable(target);
        var operation = Precedence.OperatorOf(Kind);
        var operationSpan = tokens[index].Span;
        Advance();
        var value = ParseYieldOrStarExpressions();
        return new AugmentedAssignment(SpanFrom(start), target, operation, operationSpan, value);
    }

    private bool AtTypeAlias => tokens[index + 1].Kind == TokenKind.Name && AtWord("type");

    /// <summary><c>'type' NAME [type_params] '=' expression</c> (PEP 695)</summary>
    private TypeAliasStatement ParseTypeAlias()
    {
        var start = Start;
        Advance();
        var name = ParseNameExpression();
        var parameters = ParseTypeParameters();
        var value = Expect(TokenKind.Equal, "invalid syntax") ? ParseExpression() : MissingExpression();
        return new TypeAliasStatement(SpanFrom(start), name, parameters, value);
    }
}
