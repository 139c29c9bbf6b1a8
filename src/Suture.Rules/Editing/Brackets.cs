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

    /// <summary>An expression's span with all brackets of its own round it.</summary>
    public static TextSpan Around(CodeFile file, Expression value)
    {
        var tokens = file.Tree.Tokens;
        var first = file.Tree.TokenIndexAt(value.Span.Start) - 1;
        var last = file.Tree.TokenIndexAt(value.Span.End - 1) + 1;
        var span = value.Span;
        while (first >= 0 && last < tokens.Length && file.Source[tokens[first].Span] is "(" && file.Source[tokens[last].Span] is ")")
        {
            span = TextSpan.FromBounds(tokens[first--].Start, tokens[last++].End);
        }

        return span;
    }

    private static string WithOwnBrackets(string text) =>
        text.StartsWith('(') && text.EndsWith(')') ? text : $"({text})";
}
