using System.Globalization;
using System.Text;

namespace Crpbot.Code.Python;

/// <summary>Characters of identifiers: Unicode's XID_Start and XID_Continue (UAX 31), as the language reference says.</summary>
internal static class IdentifierCharacters
{
    public static bool Begins(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => rune.Value is not (0x2E2F or 0x0E33 or 0x0EB3 or 0x037A or 0xFF9E or 0xFF9F),
        _ => rune.Value is 0x2118 or 0x212E or 0x1885 or 0x1886,
    };

    public static bool Continues(Rune rune) => Begins(rune) || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => true,
        _ => rune.Value is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F or 0x200C or 0x200D or 0x30FB or 0xFF65,
    };
}
