using System.Globalization;

namespace Suture.Syntax.Python;

/// <summary>Characters by their names and aliases, as <c>\N{…}</c> asks for them (names.bin holds Unicode 15.1).</summary>
internal static class UnicodeNames
{
    private const string HangulPrefix = "HANGUL SYLLABLE ";
    private const int LongestName = 100;
    private static readonly Lazy<string[]> Sections = new(() => UnicodeData.Read("names.bin"));

    private static string Runs => Sections.Value[0];

    private static string NumberedNames => Sections.Value[1];

    private static string Aliases => Sections.Value[2];

    private static string Names => Sections.Value[3];

    /// <summary>The code point of a name in any case; null when there is none.</summary>
    public static int? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName || name.ContainsAny('\n', ';'))
        {
            return null;
        }

        Span<char> upper = stackalloc char[name.Length];
        name.ToUpperInvariant(upper);
        return FindHangul(upper) ?? FindListed(upper) ?? FindAlias(upper) ?? FindNumbered(upper);
    }

    // The names lie in the order of their code points, so the number of names before one tells its code point.
    private static int? FindListed(ReadOnlySpan<char> name)
    {
        var place = Names.AsSpan().IndexOf($"\n{name}\n", StringComparison.Ordinal);
        if (place < 0)
        {
            return null;
        }

        var index = Names.AsSpan(0, place + 1).Count('\n') - 1;
        foreach (var run in Runs.AsSpan().Split('\n'))
        {
            var line = Runs.AsSpan()[run];
            if (line.IsEmpty)
            {
                continue;
            }

            var separator = line.IndexOf(';');
            var count = UnicodeData.Hexadecimal(line[(separator + 1)..]);
            if (index < count)
            {
                return UnicodeData.Hexadecimal(line[..separator]) + index;
            }

            index -= count;
        }

        return null;
    }

    private static int? FindAlias(ReadOnlySpan<char> name)
    {
        var place = Aliases.AsSpan().IndexOf($"\n{name};", StringComparison.Ordinal);
        if (place < 0)
        {
            return null;
        }

        var code = Aliases.AsSpan(place + name.Length + 2);
        return UnicodeData.Hexadecimal(code[..code.IndexOf('\n')]);
    }

    // Names such as CJK UNIFIED IDEOGRAPH-4E00 end with their own code point.
    private static int? FindNumbered(ReadOnlySpan<char> name)
    {
        var dash = name.LastIndexOf('-');
        if (dash < 0 || !int.TryParse(name[(dash + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !name[(dash + 1)..].SequenceEqual($"{code:X}"))
        {
            return null;
        }

        Span<Range> fields = stackalloc Range[3];
        foreach (var range in NumberedNames.AsSpan().Split('\n'))
        {
            var line = NumberedNames.AsSpan()[range];
            if (line.Split(fields, ';') == 3 && line[fields[0]].SequenceEqual(name[..(dash + 1)])
                && code >= UnicodeData.Hexadecimal(line[fields[1]]) && code <= UnicodeData.Hexadecimal(line[fields[2]]))
            {
                return code;
            }
        }

        return null;
    }

    private static int? FindHangul(ReadOnlySpan<char> name) =>
        name.StartsWith(HangulPrefix) ? HangulSyllables.Find(name[HangulPrefix.Length..]) : null;
}
