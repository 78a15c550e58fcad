using System.Text;

namespace Crpbot.Code.Python.Unicode;

/// <summary>Names and composition of Hangul syllables, which Unicode defines by rule (chapter 3.12).</summary>
internal static class HangulSyllables
{
    public const int First = 0xAC00;
    public const int Count = 11172;
    public const int FirstLeading = 0x1100;
    public const int FirstVowel = 0x1161;
    public const int BeforeTrailing = 0x11A7;
    public const int Leadings = 19;
    public const int Vowels = 21;
    public const int Trailings = 28;

    private static readonly string[] s_leading = "G GG N D DD R M B BB S SS  J JJ C K T P H".Split(' ');
    private static readonly string[] s_vowel = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".Split(' ');
    private static readonly string[] s_trailing = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".Split(' ');

    /// <summary>Code point of <c>HANGUL SYLLABLE name</c> in capitals; null when it is not one.</summary>
    public static uint? Find(ReadOnlySpan<byte> name)
    {
        if (!name.StartsWith("HANGUL SYLLABLE "u8)) return null;
        var rest = Encoding.ASCII.GetString(name[16..]);
        for (var l = 0; l < Leadings; l++)
        {
            if (!rest.StartsWith(s_leading[l], StringComparison.Ordinal)) continue;
            for (var v = 0; v < Vowels; v++)
            {
                if (!rest.AsSpan(s_leading[l].Length).StartsWith(s_vowel[v], StringComparison.Ordinal)) continue;
                var t = Array.IndexOf(s_trailing, rest[(s_leading[l].Length + s_vowel[v].Length)..]);
                if (t >= 0) return (uint)(First + (((l * Vowels) + v) * Trailings) + t);
            }
        }

        return null;
    }
}
