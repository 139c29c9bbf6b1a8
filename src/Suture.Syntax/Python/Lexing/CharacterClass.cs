using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Suture.Syntax.Python;

/// <summary>Which characters may stand where in a token.</summary>
internal static class CharacterClass
{
    // A bit for each ASCII character: two shifts are faster than the four comparisons they replace.
    private const ulong LowNameParts = 0x03FF_0000_0000_0000;
    private const ulong HighNameParts = 0x07FF_FFFE_87FF_FFFE;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNameStart(char c) => (uint)(c - 64) < 64 && ((HighNameParts >> (c - 64)) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNamePart(char c) => c < 128 && (((c < 64 ? LowNameParts : HighNameParts) >> (c & 63)) & 1) != 0;

    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>XID_Start of Unicode's annex 31, as PEP 3131 asks.</summary>
    public static bool IsUnicodeNameStart(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter => rune.Value is not (0x037A or 0x0E33 or 0x0EB3),
        UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        _ => rune.Value is 0x1885 or 0x1886 or 0x2118 or 0x212E,
    };

    /// <summary>XID_Continue of Unicode's annex 31.</summary>
    public static bool IsUnicodeNamePart(Rune rune) => IsUnicodeNameStart(rune) || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        _ => rune.Value is 0x00B7 or 0x0387 or (>= 0x1369 and <= 0x1371) or 0x19DA,
    };
}
