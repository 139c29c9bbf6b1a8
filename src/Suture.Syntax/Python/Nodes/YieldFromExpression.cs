using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>yield from value</c></summary>
public sealed class YieldFromExpression(TextSpan span, Expression value) : Expression(span)
{
    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.YieldFromExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
