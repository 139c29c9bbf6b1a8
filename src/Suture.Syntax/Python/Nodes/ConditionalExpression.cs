using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>body if test else orElse</c></summary>
public sealed class ConditionalExpression(TextSpan span, Expression body, Expression test, Expression orElse) : Expression(span)
{
    public Expression Body { get; } = body;

    public Expression Test { get; } = test;

    public Expression OrElse { get; } = orElse;

    public override NodeKind Kind => NodeKind.ConditionalExpression;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Body, 1 => Test, _ => OrElse };
}
