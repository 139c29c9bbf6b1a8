namespace Suture.Syntax.Python;

/// <summary>Korean syllables, which Unicode computes from their letters (Unicode Standard 3.12).</summary>
internal static class HangulSyllables
{
    public const int First = 0xAC00;
    public const int Last = 0xD7A3;
    public const int FirstLeading = 0x1100;
    public const int FirstVowel = 0x1161;
    public const int FirstTrailing = 0x11A7;
    public const int TrailingCount = 28;
    public const int VowelCount = 21;
    public const int LeadingCount = 19;

    private static readonly string[] Leading =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] Trailing =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J",
        "C", "K", "T", "P", "H",
    ];

    /// <summary>The syllable of a name such as GAG; null when there is none.</summary>
    public static int? Find(ReadOnlySpan<char> name)
    {
        for (var leading = 0; leading < LeadingCount; leading++)
        {
            for (var vowel = 0; vowel < VowelCount; vowel++)
            {
                if (!name.StartsWith(Leading[leading]) || !name[Leading[leading].Length..].StartsWith(Vowels[vowel]))
                {
                    continue;
                }

                var trailing = IndexOf(Trailing, name[(Leading[leading].Length + Vowels[vowel].Length)..]);
                if (trailing >= 0)
                {
                    return First + (((leading * VowelCount) + vowel) * TrailingCount) + trailing;
                }
            }
        }

        return null;
    }

    private static int IndexOf(string[] parts, ReadOnlySpan<char> part)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (part.SequenceEqual(parts[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
