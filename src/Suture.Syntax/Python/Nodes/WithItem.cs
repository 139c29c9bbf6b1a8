using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>context as target</c></summary>
public sealed class WithItem(TextSpan span, Expression context, Expression? target) : SyntaxNode(span)
{
    public Expression Context { get; } = context;

    public Expression? Target { get; } = target;

    public override NodeKind Kind => NodeKind.WithItem;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Context, _ => Target };
}
