using System.Globalization;
using System.Numerics;

namespace Suture.RuleFiles.Comparing;

/// <summary>Turns values into others as <c>int()</c>, <c>float()</c> and <c>str()</c> do; null where Python would raise an error.</summary>
internal static class Numbers
{
    public static object? IntegerOf(object? value, int @base) => value switch
    {
        BigInteger => value,
        bool truth => truth ? BigInteger.One : BigInteger.Zero,
        double real when double.IsFinite(real) => new BigInteger(real),
        string text => Parse(text.Trim(), @base),
        _ => null,
    };

    public static object? FloatOf(object? value) => value switch
    {
        double => value,
        BigInteger whole => (double)whole,
        bool truth => truth ? 1.0 : 0.0,
        string text when double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => real,
        _ => null,
    };

    public static string TextOf(object value) => value switch
    {
        bool truth => truth ? "True" : "False",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static object? Parse(string text, int @base)
    {
        var isNegative = text.StartsWith('-');
        var digits = text.TrimStart('+', '-').Replace("_", "", StringComparison.Ordinal);
        (digits, @base) = (digits.Length > 2 && digits[0] == '0' ? char.ToLowerInvariant(digits[1]) : ' ') switch
        {
            'x' when @base is 16 or 0 => (digits[2..], 16),
            'o' when @base is 8 or 0 => (digits[2..], 8),
            'b' when @base is 2 or 0 => (digits[2..], 2),
            _ => (digits, @base == 0 ? 10 : @base),
        };
        if (digits.Length == 0)
        {
            return null;
        }

        var value = BigInteger.Zero;
        foreach (var character in digits)
        {
            var digit = char.IsAsciiDigit(character) ? character - '0' : char.IsAsciiLetter(character) ? char.ToLowerInvariant(character) - 'a' + 10 : 36;
            if (digit >= @base)
            {
                return null;
            }

            value = (value * @base) + digit;
        }

        return isNegative ? -value : value;
    }
}
