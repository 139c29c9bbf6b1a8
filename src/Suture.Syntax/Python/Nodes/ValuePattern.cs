using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A literal or dotted name to be equal to.</summary>
public sealed class ValuePattern(TextSpan span, Expression value) : Pattern(span)
{
    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.ValuePattern;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
