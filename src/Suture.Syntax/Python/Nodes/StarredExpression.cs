using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>*value</c></summary>
public sealed class StarredExpression(TextSpan span, Expression value) : Expression(span)
{
    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.StarredExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
