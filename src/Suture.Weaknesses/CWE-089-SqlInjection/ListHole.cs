using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>A hole in <c>IN (…)</c> that joins a list of values: it becomes a join of as many placeholders.</summary>
/// <param name="Edit">Puts the placeholders in the list's place.</param>
/// <param name="Items">The source text of the list whose values are passed.</param>
internal sealed record ListHole(TextEdit Edit, string Items)
{
    /// <summary>Reads <c>','.join(items)</c>, also over <c>str(i) for i in items</c> and <c>map(str, items)</c>; null for anything else.</summary>
    public static ListHole? Read(CodeFile file, Expression hole, ParameterStyle style)
    {
        if (style is not (ParameterStyle.QuestionMark or ParameterStyle.Format)
            || hole is not CallExpression { Callee: AttributeExpression { Name: "join", Target: StringExpression separator }, Arguments: [var argument] } join
            || file.Model.ConstantOf(separator) is not string text || text.Trim() != ","
            || ItemsOf(file, argument.Value) is not { } items)
        {
            return null;
        }

        // The separator's own quotes are known to fit where the hole stands, even inside an f-string.
        var quote = separator.Pieces[0].Quote;
        var count = $"len({file.TextOf(items)})";
        var marks = style == ParameterStyle.Format ? $"[{quote}%s{quote}] * {count}" : $"{quote}?{quote} * {count}";
        return new ListHole(CallLayout.Of(file, join).Replace(argument, marks), file.TextOf(items));
    }

    private static Expression? ItemsOf(CodeFile file, Expression joined) => joined switch
    {
        NameExpression or AttributeExpression => joined,
        CallExpression { Callee: NameExpression { Identifier: "map" }, Arguments: [var function, var items] }
            when file.Model.QualifiedName(function.Value) is "builtins.str" && items.Value is NameExpression or AttributeExpression => items.Value,
        GeneratorExpression { Clauses: [var clause] } generator => Mapped(file, generator.Element, clause),
        ListComprehension { Clauses: [var clause] } list => Mapped(file, list.Element, clause),
        _ => null,
    };

    private static Expression? Mapped(CodeFile file, Expression element, ComprehensionClause clause) =>
        clause is { Conditions: [], Target: NameExpression target, Iterable: NameExpression or AttributeExpression }
            && (IsSelf(element, target) || IsText(file, element, target))
            ? clause.Iterable
            : null;

    private static bool IsText(CodeFile file, Expression element, NameExpression target) => element switch
    {
        CallExpression { Arguments: [var only] } call => file.Model.QualifiedName(call.Callee) is "builtins.str" && IsSelf(only.Value, target),
        StringExpression { Pieces: [{ Segments: [TextSegment before, Interpolation hole, TextSegment after] }] } =>
            file.TextOf(before) is "'" or "\"" && file.TextOf(after) == file.TextOf(before) && IsSelf(hole.Expression, target),
        _ => false,
    };

    private static bool IsSelf(Expression element, NameExpression target) =>
        element is NameExpression name && name.Identifier == target.Identifier;
}
