using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>a, b</c>, with or without parentheses.</summary>
public sealed class TupleExpression(TextSpan span, ImmutableArray<Expression> elements) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;

    public override NodeKind Kind => NodeKind.TupleExpression;

    public override int ChildCount => Elements.Length;

    public override SyntaxNode? ChildAt(int index) => Elements[index];
}
