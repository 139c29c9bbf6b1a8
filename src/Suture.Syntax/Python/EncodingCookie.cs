using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>The encoding that a comment in a file's first two lines declares (PEP 263).</summary>
internal static class EncodingCookie
{
    private const int LongestHead = 1024;

    /// <summary>The declared name, as written; null when none is.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes) => Find(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]));

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public static string? Find(ReadOnlySpan<char> text)
    {
        for (var line = 0; line < 2; line++)
        {
            var end = text.IndexOfAny('\r', '\n');
            var content = (end < 0 ? text : text[..end]).TrimStart(" \t\f");
            if (content.StartsWith("#"))
            {
                if (FindInComment(content) is { } name)
                {
                    return name;
                }
            }
            else if (!content.IsEmpty)
            {
                return null;
            }

            if (end < 0)
            {
                return null;
            }

            text = text[(end + (text[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        return null;
    }

    /// <summary>The encoding of a declared name; null for one that is unknown, or in which ASCII is not ASCII.</summary>
    public static SourceEncoding? EncodingOf(string name)
    {
        var normal = name.ToLowerInvariant().Replace('_', '-');
        if (IsFamily(normal, "utf-8") || normal is "utf8" or "u8" or "utf" or "ascii" or "us-ascii" or "646")
        {
            return SourceEncoding.Utf8;
        }

        if (IsFamily(normal, "latin-1") || IsFamily(normal, "iso-8859-1") || IsFamily(normal, "iso-latin-1") || normal is "latin1" or "l1" or "iso8859-1" or "8859")
        {
            return SourceEncoding.Latin1;
        }

        if (normal.StartsWith("utf", StringComparison.Ordinal))
        {
            return null;
        }

        return normal.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(normal.AsSpan(2), System.Globalization.NumberStyles.None, null, out _)
            ? SourceEncoding.ByName($"windows-{normal[2..]}") ?? SourceEncoding.ByName($"ibm{normal[2..]}") ?? SourceEncoding.ByName(normal)
            : SourceEncoding.ByName(normal) ?? SourceEncoding.ByName(DotNetNameOf(normal));
    }

    /// <summary>The only spelling that CPython lets stand beside a byte order mark.</summary>
    public static bool IsProperUtf8(string name) => IsFamily(name.ToLowerInvariant().Replace('_', '-'), "utf-8");

    private static bool IsFamily(string name, string family) =>
        name.StartsWith(family, StringComparison.Ordinal) && (name.Length == family.Length || name[family.Length] == '-');

    // Python spells some names in ways of its own.
    private static string DotNetNameOf(string name) => name switch
    {
        "sjis" or "shiftjis" or "s-jis" or "ms-kanji" => "shift_jis",
        "shift-jis" => "shift_jis",
        "euckr" or "ks-c-5601" => "euc-kr",
        "eucjp" or "ujis" => "euc-jp",
        "mac-roman" => "macintosh",
        "hz" => "hz-gb-2312",
        _ when name.StartsWith("iso8859", StringComparison.Ordinal) => "iso-8859" + name["iso8859".Length..],
        _ when name.StartsWith("koi8", StringComparison.Ordinal) => name.Replace("koi8r", "koi8-r", StringComparison.Ordinal),
        _ => name.Replace('-', '_'),
    };

    private static string? FindInComment(ReadOnlySpan<char> comment)
    {
        for (var rest = comment; ;)
        {
            var place = rest.IndexOf("coding");
            if (place < 0)
            {
                return null;
            }

            rest = rest[(place + "coding".Length)..];
            if (rest.IsEmpty || rest[0] is not (':' or '='))
            {
                continue;
            }

            var name = rest[1..].TrimStart(" \t");
            var length = 0;
            while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] is '-' or '_' or '.'))
            {
                length++;
            }

            if (length > 0)
            {
                return name[..length].ToString();
            }
        }
    }
}
