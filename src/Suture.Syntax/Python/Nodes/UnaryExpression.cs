using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>operator operand</c></summary>
public sealed class UnaryExpression(TextSpan span, UnaryOperator @operator, Expression operand) : Expression(span)
{
    public UnaryOperator Operator { get; } = @operator;

    public Expression Operand { get; } = operand;

    public override NodeKind Kind => NodeKind.UnaryExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Operand;
}
