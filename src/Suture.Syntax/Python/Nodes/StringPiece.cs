using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One string token: prefix, quotes, and what lies between them.</summary>
public sealed class StringPiece(TextSpan span, string prefix, string quote, ImmutableArray<StringSegment> segments) : SyntaxNode(span)
{
    /// <summary>The letters before the quote, as written: <c>rb</c>, <c>F</c>, or nothing.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The opening quote: one character or three.</summary>
    public string Quote { get; } = quote;

    public ImmutableArray<StringSegment> Segments { get; } = segments;

    public bool IsBytes => Prefix.AsSpan().ContainsAny('b', 'B');

    public bool IsRaw => Prefix.AsSpan().ContainsAny('r', 'R');

    /// <summary>True for f-strings and t-strings, whose braces hold expressions.</summary>
    public bool IsFormatted => Prefix.AsSpan().ContainsAny("fFtT");

    /// <summary>True for t-strings (PEP 750).</summary>
    public bool IsTemplate => Prefix.AsSpan().ContainsAny('t', 'T');

    public override NodeKind Kind => NodeKind.StringPiece;

    public override int ChildCount => Segments.Length;

    public override SyntaxNode? ChildAt(int index) => Segments[index];
}
