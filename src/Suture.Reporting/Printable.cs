using System.Buffers;
using System.Globalization;
using System.Text;

namespace Suture.Reporting;

/// <summary>
/// Makes text that came from analysed code safe to show: escape sequences could rewrite a terminal, and bidirectional controls
/// could make code read otherwise than it runs (CVE-2021-42574).
/// </summary>
public static class Printable
{
    private const string Bidirectional = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character != '\t'),
         .. Bidirectional,
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                safe.Append(text[i]).Append(text[++i]);
            }
            else if (Suspicious.Contains(text[i]))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }
}
