using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Semantics;

/// <summary>Constant characters of a built string, all of one literal in the source.</summary>
/// <param name="Text">The characters as the program sees them, escapes read.</param>
/// <param name="Piece">The literal that they stand in.</param>
/// <param name="Offsets">Where in the source each character begins, and at the end where the last one ends: one more than there are characters.</param>
public sealed record StringText(string Text, StringPiece Piece, ImmutableArray<int> Offsets) : StringPart
{
    public TextSpan Span => SpanOf(0, Text.Length);

    /// <summary>The source of some of the characters; what an edit of them must replace.</summary>
    public TextSpan SpanOf(int start, int length) => TextSpan.FromBounds(Offsets[start], Offsets[start + length]);

    internal StringText Slice(int start, int length) =>
        new(Text.Substring(start, length), Piece, Offsets.Slice(start, length + 1));

    public bool Equals(StringText? other) => other is not null && other.Text == Text && other.Span == Span;

    public override int GetHashCode() => HashCode.Combine(Text, Span);
}
