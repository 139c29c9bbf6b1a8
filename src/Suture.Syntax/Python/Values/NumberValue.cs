using System.Globalization;
using System.Numerics;

namespace Suture.Syntax.Python;

/// <summary>What numbers stand for (Language Reference 2.4.4–2.4.7).</summary>
public static class NumberValue
{
    /// <summary>The value of an integer literal; null for floats, imaginary numbers and broken literals.</summary>
    public static BigInteger? IntegerOf(NumberExpression number) => IntegerOf(number.Literal);

    /// <summary>The value of a float or integer literal, or the size of an imaginary one; null for broken literals.</summary>
    public static double? DoubleOf(NumberExpression number) => DoubleOf(number.Literal);

    public static bool IsImaginary(NumberExpression number) => IsImaginary(number.Literal);

    internal static bool IsImaginary(string literal) => literal[^1] is 'j' or 'J';

    internal static bool IsInteger(string literal) => BaseOf(literal) != 10 || !literal.AsSpan().ContainsAny(".eEjJ");

    internal static BigInteger? IntegerOf(string literal)
    {
        if (!IsInteger(literal))
        {
            return null;
        }

        var digits = WithoutUnderscores(literal);
        return BaseOf(literal) switch
        {
            10 => BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
            16 => BigInteger.TryParse("0" + digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null,
            2 => BigInteger.TryParse("0" + digits[2..], NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out var value) ? value : null,
            _ => OctalOf(digits.AsSpan(2)),
        };
    }

    internal static double? DoubleOf(string literal)
    {
        if (IsInteger(literal))
        {
            return IntegerOf(literal) is { } integer ? (double)integer : null;
        }

        var digits = WithoutUnderscores(literal);
        digits = IsImaginary(literal) ? digits[..^1] : digits;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int BaseOf(string literal) => literal.Length < 2 || literal[0] != '0' ? 10 : (literal[1] | 0x20) switch
    {
        'x' => 16,
        'o' => 8,
        'b' => 2,
        _ => 10,
    };

    private static BigInteger? OctalOf(ReadOnlySpan<char> digits)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7')
            {
                return null;
            }

            value = (value << 3) + (digit - '0');
        }

        return digits.IsEmpty ? null : value;
    }

    private static string WithoutUnderscores(string literal) =>
        literal.Contains('_', StringComparison.Ordinal) ? literal.Replace("_", "", StringComparison.Ordinal) : literal;
}
