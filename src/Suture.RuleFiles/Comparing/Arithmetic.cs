using System.Numerics;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Comparing;

/// <summary>Python's operators on whole numbers, floats, truth values and texts; null where Python would raise an error, or the result would be huge.</summary>
internal static class Arithmetic
{
    private const int MostBits = 4096;

    public static bool IsTrue(object value) => value switch
    {
        bool truth => truth,
        BigInteger whole => !whole.IsZero,
        double real => real != 0,
        string text => text.Length > 0,
        _ => true,
    };

    public static object? Unary(UnaryOperator @operator, object operand) => (@operator, Plain(operand)) switch
    {
        (UnaryOperator.Not, _) => !IsTrue(operand),
        (UnaryOperator.Minus, BigInteger whole) => -whole,
        (UnaryOperator.Minus, double real) => -real,
        (UnaryOperator.Plus, BigInteger or double) => Plain(operand),
        (UnaryOperator.Invert, BigInteger whole) => -whole - 1,
        _ => null,
    };

    public static object? Binary(BinaryOperator @operator, object left, object right) => (Plain(left), Plain(right)) switch
    {
        (BigInteger one, BigInteger other) => Whole(@operator, one, other),
        (BigInteger one, double other) => Real(@operator, (double)one, other),
        (double one, BigInteger other) => Real(@operator, one, (double)other),
        (double one, double other) => Real(@operator, one, other),
        (string one, string other) when @operator == BinaryOperator.Add => one + other,
        _ => null,
    };

    public static object? Compare(ComparisonOperator @operator, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (@operator is ComparisonOperator.In or ComparisonOperator.NotIn)
        {
            return left is string part && right is string text ? text.Contains(part, StringComparison.Ordinal) == (@operator == ComparisonOperator.In) : null;
        }

        return Order(left, right) is { } order ? Holds(@operator, order)
            : @operator switch { ComparisonOperator.Equal or ComparisonOperator.Is => false, ComparisonOperator.NotEqual or ComparisonOperator.IsNot => true, _ => null };
    }

    /// <summary><c>left in [..]</c></summary>
    public static object? IsAmong(ComparisonOperator @operator, object? left, IEnumerable<object?> items) =>
        left is null || @operator is not (ComparisonOperator.In or ComparisonOperator.NotIn) ? null
        : items.Any(item => Compare(ComparisonOperator.Equal, left, item) is true) == (@operator == ComparisonOperator.In);

    private static int? Order(object left, object right) => (Plain(left), Plain(right)) switch
    {
        (BigInteger one, BigInteger other) => one.CompareTo(other),
        (BigInteger one, double other) => ((double)one).CompareTo(other),
        (double one, BigInteger other) => one.CompareTo((double)other),
        (double one, double other) => one.CompareTo(other),
        (string one, string other) => string.CompareOrdinal(one, other),
        _ => null,
    };

    private static object? Holds(ComparisonOperator @operator, int order) => @operator switch
    {
        ComparisonOperator.Equal or ComparisonOperator.Is => order == 0,
        ComparisonOperator.NotEqual or ComparisonOperator.IsNot => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        ComparisonOperator.GreaterOrEqual => order >= 0,
        _ => null,
    };

    private static object? Whole(BinaryOperator @operator, BigInteger left, BigInteger right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left.GetBitLength() + right.GetBitLength() > MostBits ? null : left * right,
        BinaryOperator.Divide => right.IsZero ? null : (double)left / (double)right,
        BinaryOperator.FloorDivide => right.IsZero ? null : (left - Modulo(left, right)) / right,
        BinaryOperator.Modulo => right.IsZero ? null : Modulo(left, right),
        BinaryOperator.Power => right.Sign < 0 ? Math.Pow((double)left, (double)right) : right > MostBits || left.GetBitLength() * right > MostBits ? null : BigInteger.Pow(left, (int)right),
        BinaryOperator.LeftShift => right.Sign < 0 || right > MostBits ? null : left << (int)right,
        BinaryOperator.RightShift => right.Sign < 0 || right > MostBits ? null : left >> (int)right,
        BinaryOperator.BitOr => left | right,
        BinaryOperator.BitXor => left ^ right,
        BinaryOperator.BitAnd => left & right,
        _ => null,
    };

    private static object? Real(BinaryOperator @operator, double left, double right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => right == 0 ? null : left / right,
        BinaryOperator.FloorDivide => right == 0 ? null : Math.Floor(left / right),
        BinaryOperator.Modulo => right == 0 ? null : left - (right * Math.Floor(left / right)),
        BinaryOperator.Power => Math.Pow(left, right),
        _ => null,
    };

    // Python's remainder has the sign of the divisor.
    private static BigInteger Modulo(BigInteger left, BigInteger right)
    {
        var rest = BigInteger.Remainder(left, right);
        return rest.IsZero || rest.Sign == right.Sign ? rest : rest + right;
    }

    private static object Plain(object value) => value is bool truth ? truth ? BigInteger.One : BigInteger.Zero : value;
}
