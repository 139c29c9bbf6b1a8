using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Whether an expression's value comes back from JSON as it went in: text keys, no tuples, sets, bytes or objects.</summary>
internal static class JsonShape
{
    private const int MaximumDepth = 20;

    private static readonly HashSet<string> Types = ["builtins.str", "builtins.int", "builtins.float", "builtins.bool"];

    public static bool Is(CodeFile file, Expression value) => Is(file, value, 0);

    private static bool Is(CodeFile file, Expression value, int depth) => depth < MaximumDepth && value switch
    {
        DictionaryExpression dictionary => dictionary.Items.All(item =>
            item.Key is { } key && file.Model.ConstantOf(key) is string && Is(file, item.Value, depth + 1)),
        ListExpression list => list.Elements.All(element => Is(file, element, depth + 1)),
        ConditionalExpression choice => Is(file, choice.Body, depth + 1) && Is(file, choice.OrElse, depth + 1),
        KeywordConstant => true,
        NameExpression when file.Model.OnlyValueOf(value) is DictionaryExpression or ListExpression =>
            !IsChanged(value) && Is(file, file.Model.OnlyValueOf(value)!, depth + 1),
        _ => file.Model.TypeOf(value) is { } type && Types.Contains(type),
    };

    // data["when"] = datetime.now() after the display would change its shape.
    private static bool IsChanged(Expression value) =>
        value is NameExpression name
        && ((SyntaxNode?)name.FirstAncestor<FunctionDefinition>() ?? name.Ancestors().Last()).Descendants().OfType<NameExpression>()
            .Any(use => use.Identifier == name.Identifier && use.Parent is SubscriptExpression or AttributeExpression);
}
