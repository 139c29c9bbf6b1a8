using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>None</c>, <c>True</c> or <c>False</c>.</summary>
public sealed class KeywordConstant(TextSpan span, ConstantKeyword value) : Expression(span)
{
    public ConstantKeyword Value { get; } = value;

    public override NodeKind Kind => NodeKind.KeywordConstant;
}
