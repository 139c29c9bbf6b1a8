using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target operator= value</c></summary>
public sealed class AugmentedAssignment(
    TextSpan span,
    Expression target,
    BinaryOperator @operator,
    TextSpan operatorSpan,
    Expression value) : Statement(span)
{
    public Expression Target { get; } = target;

    public BinaryOperator Operator { get; } = @operator;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.AugmentedAssignment;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Target, _ => Value };
}
