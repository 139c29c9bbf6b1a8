using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>None</c>, <c>True</c> or <c>False</c>, compared by identity.</summary>
public sealed class SingletonPattern(TextSpan span, ConstantKeyword value) : Pattern(span)
{
    public ConstantKeyword Value { get; } = value;

    public override NodeKind Kind => NodeKind.SingletonPattern;
}
