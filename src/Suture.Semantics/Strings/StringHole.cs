using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Semantics;

/// <summary>A value that a built string takes in.</summary>
/// <param name="Expression">The value.</param>
/// <param name="Origin">How it gets in.</param>
/// <param name="Span">
/// Where the hole is in the source: the interpolation with its braces, the <c>%s</c> or <c>{}</c> inside the literal, or for an
/// <see cref="HoleOrigin.Operand"/> the expression itself.
/// </param>
/// <param name="Piece">The literal that the hole lies in; null for an operand.</param>
/// <param name="Conversion"><c>r</c>, <c>s</c> or <c>a</c> after a <c>!</c>, the letter of a percent specifier, or null.</param>
/// <param name="FormatSpec">What follows the colon, or the flags and width of a percent specifier; empty when there is none.</param>
/// <param name="Field">The attribute or item that a format field takes of its argument, such as <c>.name</c>; else empty.</param>
/// <param name="Constant">The value, when it is constant after all; else null.</param>
public sealed record StringHole(
    Expression Expression,
    HoleOrigin Origin,
    TextSpan Span,
    StringPiece? Piece,
    char? Conversion,
    string FormatSpec,
    string Field,
    object? Constant) : StringPart
{
    /// <summary>True when the string takes in <c>str(value)</c> and nothing else.</summary>
    public bool IsPlain => FormatSpec.Length == 0 && Field.Length == 0 && Conversion is null or 's' or 'd' or 'i';
}
