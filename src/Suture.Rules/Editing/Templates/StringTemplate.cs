using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>A string-building expression as constant text and holes, each with its exact place in the source, so that it can be edited in place.</summary>
/// <param name="Expression">The whole expression.</param>
/// <param name="Parts">In order; no two texts of one literal in a row.</param>
/// <param name="Tail">The <c>% (…)</c> or <c>.format(…)</c> behind a literal that fills its holes; empty when there is none.</param>
public sealed record StringTemplate(Expression Expression, ImmutableArray<TemplatePart> Parts, TextSpan Tail)
{
    public bool HasHoles => Parts.Any(part => part is TemplatePart.Hole);

    /// <summary>The template of a literal, f-string, <c>%</c>, <c>.format</c> or <c>+</c> expression; null for any other.</summary>
    public static StringTemplate? Of(CodeFile file, Expression expression) => expression switch
    {
        StringExpression literal => Literals.Read(file, literal),
        BinaryExpression { Operator: BinaryOperator.Modulo, Left: StringExpression format } percent => PercentFormat.Read(file, percent, format),
        BinaryExpression { Operator: BinaryOperator.Add } => Concatenation.Read(file, expression),
        CallExpression { Callee: AttributeExpression { Name: "format", Target: StringExpression format } } call => FormatCall.Read(file, call, format),
        _ => null,
    };
}
