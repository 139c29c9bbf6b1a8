using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>await value</c></summary>
public sealed class AwaitExpression(TextSpan span, Expression value) : Expression(span)
{
    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.AwaitExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
