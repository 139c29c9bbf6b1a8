using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>An expression that stands alone.</summary>
public sealed class ExpressionStatement(TextSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override NodeKind Kind => NodeKind.ExpressionStatement;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Expression;
}
