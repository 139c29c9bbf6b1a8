using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>T: bound = default</c>, <c>*Ts</c> or <c>**P</c> (PEP 695, 696).</summary>
public sealed class TypeParameter(
    TextSpan span,
    TypeParameterKind typeParameterKind,
    string name,
    Expression? bound,
    Expression? @default) : SyntaxNode(span)
{
    public TypeParameterKind TypeParameterKind { get; } = typeParameterKind;

    public string Name { get; } = name;

    public Expression? Bound { get; } = bound;

    public Expression? Default { get; } = @default;

    public override NodeKind Kind => NodeKind.TypeParameter;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Bound, _ => Default };
}
