using Suture.Syntax.Python;

namespace Suture.Rules.Editing;

/// <summary>Whether an expression is surely a string, so that a repair may use it where only strings will do.</summary>
public static class KnownText
{
    private static readonly string[] TextMethods =
        ["strip", "lstrip", "rstrip", "lower", "upper", "replace", "format", "join", "title", "capitalize", "removeprefix", "removesuffix", "decode"];

    public static bool IsText(CodeFile file, Expression expression) =>
        expression is StringExpression
        || file.Model.TypeOf(expression) is "builtins.str"
        || file.Model.ConstantOf(expression) is string
        || expression switch
        {
            CallExpression call => IsTextCall(file, call),
            SubscriptExpression subscript => HoldsTexts(file, subscript.Target),
            NameExpression name => IsTextVariable(file, name),
            BooleanExpression { Operator: BooleanOperator.Or, Operands: [.., var last] } choice =>
                IsText(file, last) && choice.Operands.All(operand => IsText(file, operand) || IsMissingOrText(file, operand)),
            _ => false,
        };

    // d.get(key) is None where the key is missing.
    private static bool IsTextCall(CodeFile file, CallExpression call) =>
        file.Model.QualifiedName(call.Callee) is "builtins.input" or "builtins.str" or "shlex.quote" or "os.path.join" or "os.getenv" && call.Arguments.Length != 1
        || (call.Callee is AttributeExpression method && TextMethods.Contains(method.Name, StringComparer.Ordinal))
        || (call is { Callee: AttributeExpression { Name: "get", Target: var target }, Arguments: [_, var fallback, ..] }
            && fallback.ArgumentKind == ArgumentKind.Positional && HoldsTexts(file, target) && IsText(file, fallback.Value));

    private static bool IsMissingOrText(CodeFile file, Expression operand) =>
        operand is CallExpression { Callee: AttributeExpression { Name: "get", Target: var target } } && HoldsTexts(file, target);

    private static bool HoldsTexts(CodeFile file, Expression expression) =>
        file.Model.QualifiedName(expression) is "flask.request.args" or "flask.request.form" or "flask.request.cookies" or "flask.request.headers"
            or "flask.request.values" or "sys.argv" or "os.environ";

    private static bool IsTextVariable(CodeFile file, NameExpression name) =>
        file.Model.OnlyValueOf(name) is { } value && value != name && IsText(file, value);
}
