using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target[index]</c>; several indices are one tuple.</summary>
public sealed class SubscriptExpression(TextSpan span, Expression target, Expression index) : Expression(span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override NodeKind Kind => NodeKind.SubscriptExpression;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Target, _ => Index };
}
