using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>A string-building expression that can be edited in place: its text and holes, and what behind the literal fills the holes.</summary>
/// <param name="Expression">The whole expression.</param>
/// <param name="Parts">In order of the string.</param>
/// <param name="Tail">The <c>% (…)</c> or <c>.format(…)</c> behind a literal; empty when there is none.</param>
public sealed record StringTemplate(Expression Expression, ImmutableArray<TemplatePart> Parts, TextSpan Tail)
{
    public bool HasHoles => Parts.Any(part => part is TemplatePart.Hole);

    /// <summary>The template of a literal, f-string, <c>%</c>, <c>.format</c> or <c>+</c> expression; null for any other, and for mixtures.</summary>
    public static StringTemplate? Of(CodeFile file, Expression expression)
    {
        TextSpan? tail = expression switch
        {
            StringExpression or BinaryExpression { Operator: BinaryOperator.Add } => default(TextSpan),
            BinaryExpression { Operator: BinaryOperator.Modulo, Left: StringExpression format } => Behind(format, expression),
            CallExpression { Callee: AttributeExpression { Name: "format", Target: StringExpression format } } => Behind(format, expression),
            _ => null,
        };
        if (tail is not { } filled)
        {
            return null;
        }

        var parts = StringShape.InPlace(expression, file.Model).Parts;
        return (parts.IsEmpty || parts.Any(part => part is StringText)) && parts.All(part => Fits(part, filled.IsEmpty))
            ? new StringTemplate(expression, [.. parts.Select(part => TemplatePart.Of(file, part))], filled)
            : null;
    }

    private static TextSpan Behind(StringExpression format, Expression whole) => TextSpan.FromBounds(format.Span.End, whole.Span.End);

    private static bool Fits(StringPart part, bool isInPlace) => part switch
    {
        StringText text => IsText(text.Piece),
        StringHole hole => (hole.Piece is null || IsText(hole.Piece))
            && hole.Field.Length == 0
            && (hole.Origin is HoleOrigin.Interpolation or HoleOrigin.Operand) == isInPlace,
        _ => false,
    };

    private static bool IsText(StringPiece piece) => piece.Prefix.AsSpan().IndexOfAny("bBtT") < 0;
}
