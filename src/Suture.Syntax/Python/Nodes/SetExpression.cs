using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>{a, b}</c></summary>
public sealed class SetExpression(TextSpan span, ImmutableArray<Expression> elements) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;

    public override NodeKind Kind => NodeKind.SetExpression;

    public override int ChildCount => Elements.Length;

    public override SyntaxNode? ChildAt(int index) => Elements[index];
}
