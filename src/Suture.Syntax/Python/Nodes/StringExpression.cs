using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One or more string pieces side by side, which Python joins (implicit concatenation).</summary>
public sealed class StringExpression(TextSpan span, ImmutableArray<StringPiece> pieces) : Expression(span)
{
    public ImmutableArray<StringPiece> Pieces { get; } = pieces;

    public override NodeKind Kind => NodeKind.StringExpression;

    public override int ChildCount => Pieces.Length;

    public override SyntaxNode? ChildAt(int index) => Pieces[index];
}
