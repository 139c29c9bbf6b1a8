using System.Numerics;
using System.Text.RegularExpressions;
using Suture.RuleFiles.Regexes;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Comparing;

/// <summary>
/// The expression of a <c>metavariable-comparison</c>: Python's arithmetic, comparisons, <c>and</c>, <c>or</c>, <c>not</c>, and the functions <c>int</c>,
/// <c>float</c>, <c>str</c>, <c>len</c>, <c>re.match</c>. Nothing else is ever run, and whatever else is written is an error when the rule is read.
/// </summary>
internal sealed partial class Comparison
{
    private const string Prefix = "__mv_";

    private readonly Expression expression;
    private readonly Dictionary<Expression, RuleRegex> regexes = new(ReferenceEqualityComparer.Instance);

    private Comparison(Expression expression) => this.expression = expression;

    /// <exception cref="RuleException">It is no expression of this kind.</exception>
    public static Comparison Parse(string text, int line)
    {
        var tree = PythonParser.Parse("(" + Variable().Replace(text.Trim(), Prefix + "${name}") + ")\n");
        if (tree.Errors.FirstOrDefault() is { } error)
        {
            throw new RuleException(line, $"'{text.Trim()}' is no comparison: {error.Message}");
        }

        if (tree.Root.Statements is not [ExpressionStatement { Expression: var only }])
        {
            throw new RuleException(line, $"'{text.Trim()}' is no comparison: it is not one expression");
        }

        var comparison = new Comparison(only);
        comparison.Check(only, tree, line);
        return comparison;
    }

    /// <summary>True when it is known to hold.</summary>
    /// <param name="valueOf">What a metavariable is worth: a <see cref="BigInteger"/>, double, bool or string.</param>
    public bool Holds(Func<string, object?> valueOf) => Value(expression, valueOf) is { } value && Arithmetic.IsTrue(value);

    private void Check(Expression part, SyntaxTree tree, int line)
    {
        var isKnown = part switch
        {
            NumberExpression number => !NumberValue.IsImaginary(number),
            StringExpression text => text.ConstantValue is not null,
            KeywordConstant or ListExpression or TupleExpression or BooleanExpression or ComparisonExpression or UnaryExpression => true,
            NameExpression name => name.Identifier.StartsWith(Prefix, StringComparison.Ordinal),
            BinaryExpression binary => binary.Operator != BinaryOperator.MatrixMultiply,
            CallExpression call => CheckCall(call, line),
            _ => false,
        };
        if (!isKnown)
        {
            throw new RuleException(line, $"'{tree.TextOf(part).Replace(Prefix, "$", StringComparison.Ordinal)}' is not supported in a comparison");
        }

        foreach (var child in part is CallExpression checkedCall ? checkedCall.Arguments.Select(argument => argument.Value) : Below.ExpressionsOf(part))
        {
            Check(child, tree, line);
        }
    }

    private bool CheckCall(CallExpression call, int line)
    {
        if (call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.Positional))
        {
            return false;
        }

        if (FunctionOf(call) is "re.match" && call.Arguments is [{ Value: StringExpression { ConstantValue: { } pattern } }, _])
        {
            regexes[call] = RuleRegex.Parse(pattern, line);
            return true;
        }

        return FunctionOf(call) is "int" or "float" or "str" or "len" && call.Arguments.Length == 1;
    }

    private object? Value(Expression part, Func<string, object?> valueOf) => part switch
    {
        NumberExpression number => NumberValue.IntegerOf(number) is { } whole ? whole : NumberValue.DoubleOf(number),
        StringExpression text => text.ConstantValue,
        KeywordConstant constant => constant.Value == ConstantKeyword.None ? null : constant.Value == ConstantKeyword.True,
        NameExpression name => valueOf("$" + name.Identifier[Prefix.Length..]),
        UnaryExpression unary => Value(unary.Operand, valueOf) is { } operand ? Arithmetic.Unary(unary.Operator, operand) : null,
        BinaryExpression binary => Value(binary.Left, valueOf) is { } left && Value(binary.Right, valueOf) is { } right
            ? Arithmetic.Binary(binary.Operator, left, right) : null,
        BooleanExpression boolean => BooleanOf(boolean, valueOf),
        ComparisonExpression comparison => ComparisonOf(comparison, valueOf),
        CallExpression call => CallOf(call, valueOf),
        _ => null,
    };

    private object? BooleanOf(BooleanExpression boolean, Func<string, object?> valueOf)
    {
        object? last = null;
        foreach (var operand in boolean.Operands)
        {
            last = Value(operand, valueOf);
            if (last is null || Arithmetic.IsTrue(last) == (boolean.Operator == BooleanOperator.Or))
            {
                return last;
            }
        }

        return last;
    }

    private object? ComparisonOf(ComparisonExpression comparison, Func<string, object?> valueOf)
    {
        var left = Value(comparison.Left, valueOf);
        for (var i = 0; i < comparison.Operators.Length; i++)
        {
            var (@operator, operand) = (comparison.Operators[i], comparison.Operands[i]);
            var right = operand is ListExpression or TupleExpression ? null : Value(operand, valueOf);
            var holds = operand is ListExpression or TupleExpression
                ? Arithmetic.IsAmong(@operator, left, Below.ExpressionsOf(operand).Select(item => Value(item, valueOf)))
                : Arithmetic.Compare(@operator, left, right);
            if (holds is not true)
            {
                return holds;
            }

            left = right;
        }

        return true;
    }

    private object? CallOf(CallExpression call, Func<string, object?> valueOf)
    {
        var argument = Value(call.Arguments[^1].Value, valueOf);
        return (FunctionOf(call), argument) switch
        {
            (_, null) => null,
            ("re.match", string text) => regexes[call].IsBeginning(text),
            ("int", _) => Numbers.IntegerOf(argument, 10),
            ("float", _) => Numbers.FloatOf(argument),
            ("str", _) => Numbers.TextOf(argument),
            ("len", string text) => new BigInteger(text.Length),
            _ => null,
        };
    }

    private static string? FunctionOf(CallExpression call) => call.Callee switch
    {
        NameExpression name => name.Identifier,
        AttributeExpression { Target: NameExpression module } attribute => $"{module.Identifier}.{attribute.Name}",
        _ => null,
    };

    [GeneratedRegex(@"\$(?<name>[A-Z_][A-Z_0-9]*|[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();
}
