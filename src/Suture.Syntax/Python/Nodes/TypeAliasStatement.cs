using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>type name[types] = value</c> (PEP 695).</summary>
public sealed class TypeAliasStatement(
    TextSpan span,
    NameExpression name,
    ImmutableArray<TypeParameter> typeParameters,
    Expression value) : Statement(span)
{
    public NameExpression Name { get; } = name;

    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.TypeAliasStatement;

    public override int ChildCount => 2 + TypeParameters.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Name;
        }

        if (index < TypeParameters.Length)
        {
            return TypeParameters[index];
        }

        index -= TypeParameters.Length;
        return Value;
    }
}
