using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>A part of a <see cref="StringTemplate"/>, as an edit sees it. A closed set: constant text, or a hole that a value fills.</summary>
/// <param name="Span">What stands for the part in the source.</param>
/// <param name="Piece">The string literal it lies in; null for an operand of <c>+</c>.</param>
public abstract record TemplatePart(TextSpan Span, StringPiece? Piece)
{
    /// <summary>A part of a string's shape; the brackets round an operand go with it.</summary>
    internal static TemplatePart Of(CodeFile file, StringPart part)
    {
        if (part is StringText text)
        {
            return new Text(text.Span, text.Piece, text.Text, text.Offsets);
        }

        var hole = (StringHole)part;
        var inner = StrCall.Inner(file, hole.Expression);
        var span = hole.Origin == HoleOrigin.Operand ? Brackets.Around(file, hole.Expression) : hole.Span;
        return new Hole(span, hole.Piece, inner ?? hole.Expression, hole.IsPlain, inner is not null);
    }

    /// <summary>Constant text: its value, and where each of its characters was written.</summary>
    /// <param name="Value">The text as it will be at run time.</param>
    /// <param name="Offsets">The source offset of each character, and of the end; one more than there are characters.</param>
    public sealed record Text(TextSpan Span, StringPiece? Piece, string Value, ImmutableArray<int> Offsets) : TemplatePart(Span, Piece);

    /// <summary>A hole.</summary>
    /// <param name="Value">The expression that fills it, without a <c>str()</c> round it.</param>
    /// <param name="Plain">True when the value is put in as <c>str()</c> gives it: no width, precision or conversion.</param>
    /// <param name="HadStr">True when the source calls <c>str()</c> on the value.</param>
    public sealed record Hole(TextSpan Span, StringPiece? Piece, Expression Value, bool Plain, bool HadStr) : TemplatePart(Span, Piece);
}
