using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>A part of a string that a program puts together. A closed set: constant text, or a hole that a value fills.</summary>
/// <param name="Span">What stands for the part in the source.</param>
/// <param name="Piece">The string literal it lies in; null for an operand of <c>+</c>.</param>
public abstract record TemplatePart(TextSpan Span, StringPiece? Piece)
{
    /// <summary>Constant text: its value, and where each of its characters was written.</summary>
    /// <param name="Value">The text as it will be at run time.</param>
    /// <param name="Offsets">The source offset of each character, and of the end; one more than there are characters.</param>
    public sealed record Text(TextSpan Span, StringPiece? Piece, string Value, int[] Offsets) : TemplatePart(Span, Piece);

    /// <summary>A hole.</summary>
    /// <param name="Value">The expression that fills it, without a <c>str()</c> round it.</param>
    /// <param name="Plain">True when the value is put in as <c>str()</c> gives it: no width, precision or conversion.</param>
    /// <param name="HadStr">True when the source calls <c>str()</c> on the value.</param>
    public sealed record Hole(TextSpan Span, StringPiece? Piece, Expression Value, bool Plain, bool HadStr) : TemplatePart(Span, Piece);
}
