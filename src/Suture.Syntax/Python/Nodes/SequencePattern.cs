using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>[a, *rest]</c></summary>
public sealed class SequencePattern(TextSpan span, ImmutableArray<Pattern> elements) : Pattern(span)
{
    public ImmutableArray<Pattern> Elements { get; } = elements;

    public override NodeKind Kind => NodeKind.SequencePattern;

    public override int ChildCount => Elements.Length;

    public override SyntaxNode? ChildAt(int index) => Elements[index];
}
