using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target := value</c> (PEP 572).</summary>
public sealed class NamedExpression(TextSpan span, NameExpression target, Expression value) : Expression(span)
{
    public NameExpression Target { get; } = target;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.NamedExpression;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Target, _ => Value };
}
