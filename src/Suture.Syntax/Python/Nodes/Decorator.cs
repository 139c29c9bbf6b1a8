using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>@expression</c></summary>
public sealed class Decorator(TextSpan span, Expression expression) : SyntaxNode(span)
{
    public Expression Expression { get; } = expression;

    public override NodeKind Kind => NodeKind.Decorator;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Expression;
}
