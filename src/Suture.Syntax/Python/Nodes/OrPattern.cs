using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>a | b</c></summary>
public sealed class OrPattern(TextSpan span, ImmutableArray<Pattern> alternatives) : Pattern(span)
{
    public ImmutableArray<Pattern> Alternatives { get; } = alternatives;

    public override NodeKind Kind => NodeKind.OrPattern;

    public override int ChildCount => Alternatives.Length;

    public override SyntaxNode? ChildAt(int index) => Alternatives[index];
}
