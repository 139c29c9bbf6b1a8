using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The values of expressions that are the same on every run: literals, names bound once to them, and what is computed from them.</summary>
internal sealed class ConstantFolder(SemanticModel model)
{
    private const int LongestText = 1 << 16;

    private readonly NodeMap<object?> known = new();

    public object? ValueOf(Expression expression)
    {
        if (known.TryGetValue(expression, out var value))
        {
            return value;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return null;
        }

        known.Set(expression, null);
        value = Find(expression);
        known.Set(expression, value);
        return value;
    }

    /// <summary>The constant elements of a list, tuple or set, or the keys of a dictionary; default when any is not constant.</summary>
    public ImmutableArray<object> ItemsOf(Expression expression) => expression switch
    {
        ListExpression list => All(list.Elements),
        TupleExpression tuple => All(tuple.Elements),
        SetExpression set => All(set.Elements),
        DictionaryExpression dictionary => Keys(dictionary),
        NameExpression or AttributeExpression when OnlyValue(expression) is { } value => ItemsOf(value),
        CallExpression { Arguments: [{ ArgumentKind: ArgumentKind.Positional } first] } call
            when model.QualifiedName(call.Callee) is "builtins.frozenset" or "builtins.set" or "builtins.tuple" or "builtins.list" => ItemsOf(first.Value),
        CallExpression { Arguments: [], Callee: AttributeExpression { Name: "keys" } keys } => ItemsOf(keys.Target),
        _ => default,
    };

    /// <summary>What a name or attribute was assigned, when exactly one assignment can have given it its value.</summary>
    public Expression? OnlyValue(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name when model.DefinitionsReaching(name) is [{ Kind: BindingKind.Assignment or BindingKind.Walrus } binding]:
                return binding.Value;
            case AttributeExpression attribute when model.QualifiedName(attribute) is { } qualified && LocalNames.IsLocal(qualified):
                return model.Attributes.Of(qualified) is [var only] ? only : model.Classes.ClassValue(qualified);
            default:
                return null;
        }
    }

    private object? Find(Expression expression)
    {
        switch (expression)
        {
            case StringExpression { Pieces: [{ } first, ..] } text when first.Prefix.Contains('b', StringComparison.OrdinalIgnoreCase):
                return Bytes(text);
            case StringExpression or CallExpression { Callee: AttributeExpression { Name: "format" or "join" } }:
                return StringShape.Of(expression, model).Constant;
            case BinaryExpression { Operator: BinaryOperator.Modulo } format when ValueOf(format.Left) is string:
                return StringShape.Of(expression, model).Constant;
            case NumberExpression number:
                return Number(number.Literal);
            case KeywordConstant keyword:
                return keyword.Value switch { ConstantKeyword.None => DBNull.Value, ConstantKeyword.True => true, _ => false };
            case NameExpression or AttributeExpression:
                return OnlyValue(expression) is { } value ? ValueOf(value) : Grown(expression);
            case NamedExpression named:
                return ValueOf(named.Value);
            case UnaryExpression unary:
                return Negate(unary);
            case BinaryExpression binary:
                return Compute(binary);
            default:
                return null;
        }
    }

    /// <summary>A name after <c>name += 'constant'</c>.</summary>
    private string? Grown(Expression expression) =>
        expression is NameExpression name
        && model.DefinitionsReaching(name) is [{ Kind: BindingKind.AugmentedAssignment, Value: { } added, Node: NameExpression target }]
        && target != name && target.Parent is AugmentedAssignment { Operator: BinaryOperator.Add }
        && ValueOf(added) is string end && ValueOf(target) is string start && start.Length + end.Length < LongestText ? start + end : null;

    private byte[]? Bytes(StringExpression text)
    {
        if (StringReader.Read(text, model.Tree.Source) is not [StringText { Text: var characters }] || characters.AsSpan().ContainsAnyExceptInRange('\0', '\xff'))
        {
            return text.Pieces.All(piece => piece.Span.Length == piece.Prefix.Length + (2 * piece.Quote.Length)) ? [] : null;
        }

        return System.Text.Encoding.Latin1.GetBytes(characters);
    }

    private static object? Number(string literal)
    {
        var digits = literal.Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > 2 && digits[0] == '0' && char.IsAsciiLetter(digits[1]) && digits[1] is not ('e' or 'E'))
        {
            try
            {
                return Convert.ToInt64(digits[2..], digits[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, _ => 2 });
            }
            catch (Exception problem) when (problem is FormatException or OverflowException or ArgumentException)
            {
                return null;
            }
        }

        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return digits.AsSpan().IndexOfAny(".eE") >= 0
            && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
    }

    private object? Negate(UnaryExpression unary) => (unary.Operator, ValueOf(unary.Operand)) switch
    {
        (UnaryOperator.Minus, long value) => unchecked(-value),
        (UnaryOperator.Minus, double value) => -value,
        (UnaryOperator.Plus, long or double) => ValueOf(unary.Operand),
        (UnaryOperator.Not, bool value) => !value,
        (UnaryOperator.Invert, long value) => ~value,
        _ => null,
    };

    private object? Compute(BinaryExpression binary)
    {
        return (ValueOf(binary.Left), binary.Operator, ValueOf(binary.Right)) switch
        {
            (string left, BinaryOperator.Add, string right) when left.Length + right.Length <= LongestText => left + right,
            (long left, _, long right) => Compute(left, binary.Operator, right),
            (string text, BinaryOperator.Multiply, long count) => Repeat(text, count),
            (long count, BinaryOperator.Multiply, string text) => Repeat(text, count),
            _ => null,
        };
    }

    private static string? Repeat(string text, long count) =>
        count <= 0 ? "" : text.Length * Math.Min(count, LongestText) > LongestText || count > LongestText ? null
        : string.Concat(Enumerable.Repeat(text, (int)count));

    private static object? Compute(long left, BinaryOperator @operator, long right)
    {
        try
        {
            return @operator switch
            {
                BinaryOperator.Add => checked(left + right),
                BinaryOperator.Subtract => checked(left - right),
                BinaryOperator.Multiply => checked(left * right),
                BinaryOperator.BitOr => left | right,
                BinaryOperator.BitAnd => left & right,
                BinaryOperator.BitXor => left ^ right,
                BinaryOperator.LeftShift when left == 0 && right >= 0 => 0L,
                BinaryOperator.LeftShift when right is >= 0 and < 62 && left > 0 && left <= (long.MaxValue >> (int)right) => left << (int)right,
                BinaryOperator.RightShift when right is >= 0 and < 64 => left >> (int)right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private ImmutableArray<object> All(IReadOnlyList<Expression> elements)
    {
        var values = ImmutableArray.CreateBuilder<object>(elements.Count);
        foreach (var element in elements)
        {
            if (ValueOf(element) is not { } value)
            {
                return default;
            }

            values.Add(value);
        }

        return values.ToImmutable();
    }

    private ImmutableArray<object> Keys(DictionaryExpression dictionary)
    {
        var values = ImmutableArray.CreateBuilder<object>(dictionary.Items.Length);
        foreach (var item in dictionary.Items)
        {
            if (item.Key is null || ValueOf(item.Key) is not { } value)
            {
                return default;
            }

            values.Add(value);
        }

        return values.ToImmutable();
    }
}
