using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One or more string pieces side by side, which Python joins (implicit concatenation).</summary>
public sealed class StringExpression(TextSpan span, ImmutableArray<StringPiece> pieces) : Expression(span)
{
    public ImmutableArray<StringPiece> Pieces { get; } = pieces;

    public bool IsBytes => Pieces[0].IsBytes;

    /// <summary>True when a piece is an f-string or t-string, with interpolations or without.</summary>
    public bool IsFormatted
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.IsFormatted)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The text of the joined pieces; null with interpolations, for bytes, or when an escape cannot be read.</summary>
    public string? ConstantValue => StringValue.Of(this, SourceOf(this));

    /// <summary>The bytes of the joined pieces; null for text, or when an escape cannot be read.</summary>
    public ImmutableArray<byte>? BytesValue => StringValue.BytesOf(this, SourceOf(this));

    public override NodeKind Kind => NodeKind.StringExpression;

    public override int ChildCount => Pieces.Length;

    public override SyntaxNode? ChildAt(int index) => Pieces[index];
}
