namespace Suture.Weaknesses.CodeInjection;

/// <summary>The function that a mended file works out its formulas with.</summary>
internal sealed class ArithmeticEvaluator
{
    private readonly bool hasNames;

    private ArithmeticEvaluator(string name, bool hasNames) => (Name, this.hasNames) = (name, hasNames);

    public static ArithmeticEvaluator WithoutNames { get; } = new("_safe_arith", false);

    public static ArithmeticEvaluator WithNames { get; } = new("_safe_formula", true);

    public string Name { get; }

    /// <summary>The definition, for a file that knows the module <c>ast</c> by this name.</summary>
    public string Code(string ast) => Start(ast) + (hasNames ? Lookups(ast) : "") + End(ast);

    // Powers are bounded since 9**9**9 alone would keep a processor busy for hours.
    private string Start(string ast) => $$"""
        def {{Name}}(expression{{(hasNames ? ", names" : "")}}):
            {{"\"\"\""}}Work out arithmetic on numbers{{(hasNames ? " and the given names" : "")}} without running code; a ValueError refuses everything else.{{"\"\"\""}}
            def power(base, exponent):
                if isinstance(base, int) and isinstance(exponent, int) and base.bit_length() * exponent > 10000:
                    raise ValueError("the power is too large")
                return base ** exponent

            operations = {
                {{ast}}.Add: lambda a, b: a + b, {{ast}}.Sub: lambda a, b: a - b, {{ast}}.Mult: lambda a, b: a * b,
                {{ast}}.Div: lambda a, b: a / b, {{ast}}.FloorDiv: lambda a, b: a // b, {{ast}}.Mod: lambda a, b: a % b,
                {{ast}}.Pow: power, {{ast}}.UAdd: lambda a: +a, {{ast}}.USub: lambda a: -a,
            }

            def value(node):
                if isinstance(node, {{ast}}.Constant) and type(node.value) in (int, float, complex):
                    return node.value

        """;

    private static string Lookups(string ast) => $$"""
                if isinstance(node, {{ast}}.Name) and node.id in names:
                    return names[node.id]
                if isinstance(node, {{ast}}.Call) and isinstance(node.func, {{ast}}.Name) and node.func.id in names and not node.keywords:
                    return names[node.func.id](*[value(argument) for argument in node.args])

        """;

    private static string End(string ast) => $$"""
                if isinstance(node, {{ast}}.BinOp) and type(node.op) in operations:
                    return operations[type(node.op)](value(node.left), value(node.right))
                if isinstance(node, {{ast}}.UnaryOp) and type(node.op) in operations:
                    return operations[type(node.op)](value(node.operand))
                raise ValueError("only arithmetic is allowed")

            if len(expression) > 1000:
                raise ValueError("the expression is too long")
            return value({{ast}}.parse(expression.strip(), mode="eval").body)

        """;
}
