using System.Globalization;
using System.Text;

namespace Suture.Syntax.Python;

/// <summary>Which characters may stand where in a token.</summary>
internal static class CharacterClass
{
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

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
