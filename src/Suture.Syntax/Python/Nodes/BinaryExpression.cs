using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>left operator right</c></summary>
public sealed class BinaryExpression(
    TextSpan span,
    Expression left,
    BinaryOperator @operator,
    TextSpan operatorSpan,
    Expression right) : Expression(span)
{
    public Expression Left { get; } = left;

    public BinaryOperator Operator { get; } = @operator;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    public Expression Right { get; } = right;

    public override NodeKind Kind => NodeKind.BinaryExpression;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Left, _ => Right };
}
