using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>yield value</c></summary>
public sealed class YieldExpression(TextSpan span, Expression? value) : Expression(span)
{
    public Expression? Value { get; } = value;

    public override NodeKind Kind => NodeKind.YieldExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
