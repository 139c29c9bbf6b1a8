using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Suture.Syntax.Python;

/// <summary>Values as Python's <c>repr</c> writes them.</summary>
internal static class PythonRepr
{
    private const int FirstExponentWritten = 16;
    private const int LastExponentWritten = -5;

    public static void OfText(StringBuilder output, string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !text.AsSpan().ContainsAny('\'', '\\'))
        {
            output.Append('\'').Append(text).Append('\'');
            return;
        }

        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            points.Add(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[++i])
                : text[i]);
        }

        OfText(output, points);
    }

    public static void OfText(StringBuilder output, List<int> points)
    {
        var quote = QuoteFor(points);
        output.Append(quote);
        foreach (var point in points)
        {
            if (!TryAppendEscape(output, point, quote))
            {
                AppendPoint(output, point);
            }
        }

        output.Append(quote);
    }

    public static void OfBytes(StringBuilder output, List<int> bytes)
    {
        var quote = QuoteFor(bytes);
        output.Append('b').Append(quote);
        foreach (var value in bytes)
        {
            if (TryAppendEscape(output, value, quote))
            {
                continue;
            }

            if (value is >= ' ' and < 0x7F)
            {
                output.Append((char)value);
            }
            else
            {
                output.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
            }
        }

        output.Append(quote);
    }

    public static void OfNumber(StringBuilder output, string literal)
    {
        if (NumberValue.IsInteger(literal))
        {
            output.Append(NumberValue.IntegerOf(literal)?.ToString(CultureInfo.InvariantCulture) ?? literal);
            return;
        }

        var isImaginary = NumberValue.IsImaginary(literal);
        AppendDouble(output, NumberValue.DoubleOf(literal) ?? 0, keepsPoint: !isImaginary);
        output.Append(isImaginary ? "j" : "");
    }

    private static char QuoteFor(List<int> points)
    {
        var span = CollectionsMarshal.AsSpan(points);
        return span.Contains('\'') && !span.Contains('"') ? '"' : '\'';
    }

    private static bool TryAppendEscape(StringBuilder output, int point, char quote)
    {
        var letter = point switch { '\\' => '\\', '\t' => 't', '\n' => 'n', '\r' => 'r', _ when point == quote => quote, _ => '\0' };
        if (letter == '\0')
        {
            return false;
        }

        output.Append('\\').Append(letter);
        return true;
    }

    private static void AppendPoint(StringBuilder output, int point)
    {
        if (IsPrintable(point))
        {
            output.Append(point > char.MaxValue ? char.ConvertFromUtf32(point) : ((char)point).ToString());
        }
        else if (point <= 0xFF)
        {
            output.Append(CultureInfo.InvariantCulture, $"\\x{point:x2}");
        }
        else if (point <= char.MaxValue)
        {
            output.Append(CultureInfo.InvariantCulture, $"\\u{point:x4}");
        }
        else
        {
            output.Append(CultureInfo.InvariantCulture, $"\\U{point:x8}");
        }
    }

    private static bool IsPrintable(int point) => point == ' ' || CharUnicodeInfo.GetUnicodeCategory(point) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    // The shortest digits that read back as the same number, as in .NET, but laid out as Python does.
    private static void AppendDouble(StringBuilder output, double value, bool keepsPoint)
    {
        if (double.IsInfinity(value))
        {
            output.Append("inf");
            return;
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mantissa = text.Split('E')[0];
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        if (digits.Length == 0)
        {
            output.Append(keepsPoint ? "0.0" : "0");
            return;
        }

        AppendDigits(output, digits, ExponentOf(text), keepsPoint);
    }

    // The power of ten of the first digit that is not zero.
    private static int ExponentOf(string text)
    {
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa : mantissa[..point];
        var scale = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (whole is not "0")
        {
            return scale + whole.Length - 1;
        }

        return scale - mantissa.AsSpan(point + 1).IndexOfAnyExcept('0') - 1;
    }

    private static void AppendDigits(StringBuilder output, string digits, int exponent, bool keepsPoint)
    {
        if (exponent is >= FirstExponentWritten or <= LastExponentWritten)
        {
            output.Append(digits[0]).Append(digits.Length > 1 ? "." : "").Append(digits, 1, digits.Length - 1);
            output.Append(CultureInfo.InvariantCulture, $"e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):D2}");
        }
        else if (exponent < 0)
        {
            output.Append("0.").Append('0', -exponent - 1).Append(digits);
        }
        else if (digits.Length > exponent + 1)
        {
            output.Append(digits, 0, exponent + 1).Append('.').Append(digits, exponent + 1, digits.Length - exponent - 1);
        }
        else
        {
            output.Append(digits).Append('0', exponent + 1 - digits.Length).Append(keepsPoint ? ".0" : "");
        }
    }
}
