using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One string token: prefix, quotes, and what lies between them.</summary>
public sealed class StringPiece(TextSpan span, string prefix, string quote, ImmutableArray<StringSegment> segments) : SyntaxNode(span)
{
    public string Prefix { get; } = prefix;

    public string Quote { get; } = quote;

    public ImmutableArray<StringSegment> Segments { get; } = segments;

    public override NodeKind Kind => NodeKind.StringPiece;

    public override int ChildCount => Segments.Length;

    public override SyntaxNode? ChildAt(int index) => Segments[index];
}
