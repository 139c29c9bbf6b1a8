using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>lower:upper:step</c> inside a subscript.</summary>
public sealed class SliceExpression(TextSpan span, Expression? lower, Expression? upper, Expression? step) : Expression(span)
{
    public Expression? Lower { get; } = lower;

    public Expression? Upper { get; } = upper;

    public Expression? Step { get; } = step;

    public override NodeKind Kind => NodeKind.SliceExpression;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Lower, 1 => Upper, _ => Step };
}
