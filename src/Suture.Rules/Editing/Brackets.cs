using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>When an expression's text needs brackets in a new place.</summary>
public static class Brackets
{
    /// <summary>The expression's text, in brackets unless it binds as tightly as a name: fit to be followed by <c>.x</c>, <c>[x]</c> or an operator.</summary>
    public static string Tight(CodeFile file, Expression expression) =>
        expression is NameExpression or AttributeExpression or CallExpression or SubscriptExpression or ListExpression or DictionaryExpression
            or StringExpression { Pieces.Length: 1 } or KeywordConstant
            ? file.TextOf(expression)
            : $"({file.TextOf(expression)})";

    /// <summary>The expression's text, fit to be one of several arguments or elements.</summary>
    public static string AsElement(CodeFile file, Expression expression) =>
        expression is TupleExpression or GeneratorExpression or YieldExpression or YieldFromExpression or NamedExpression or StarredExpression
            ? WithOwnBrackets(file.TextOf(expression))
            : file.TextOf(expression);

    /// <summary>The span of an assignment's value with the brackets of its own around it.</summary>
    public static TextSpan Around(CodeFile file, Expression value) => Concatenation.WithBrackets(file, value.Span);

    private static string WithOwnBrackets(string text) =>
        text.StartsWith('(') && text.EndsWith(')') ? text : $"({text})";
}
