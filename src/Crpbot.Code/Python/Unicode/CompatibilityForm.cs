using System.Buffers.Text;
using System.Text;

namespace Crpbot.Code.Python.Unicode;

/// <summary>
/// Unicode normalisation form KC (UAX 15), under which Python compares identifiers: <c>𝐞𝐯𝐚𝐥</c> is <c>eval</c>.
/// Written out because .NET leaves texts as they are in the invariant globalization mode that this program runs in.
/// </summary>
internal static class CompatibilityForm
{
    private static readonly Lazy<Tables> s_tables = new(Read);

    public static string Of(string text)
    {
        var tables = s_tables.Value;
        var codes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes()) Decompose(tables, rune.Value, codes);
        Order(tables, codes);
        Compose(tables, codes);
        var result = new StringBuilder(codes.Count);
        foreach (var code in codes) result.Append(new Rune(code).ToString());
        return result.ToString();
    }

    private static void Decompose(Tables tables, int code, List<int> to)
    {
        var syllable = code - HangulSyllables.First;
        if (syllable is >= 0 and < HangulSyllables.Count)
        {
            var trailing = syllable % HangulSyllables.Trailings;
            var pair = syllable / HangulSyllables.Trailings;
            to.Add(HangulSyllables.FirstLeading + (pair / HangulSyllables.Vowels));
            to.Add(HangulSyllables.FirstVowel + (pair % HangulSyllables.Vowels));
            if (trailing > 0) to.Add(HangulSyllables.BeforeTrailing + trailing);
        }
        else if (tables.Decompositions.TryGetValue(code, out var parts))
        {
            to.AddRange(parts);
        }
        else
        {
            to.Add(code);
        }
    }

    /// <summary>Sorts each run of combining marks by their class, keeping the order of equal ones.</summary>
    private static void Order(Tables tables, List<int> codes)
    {
        for (var start = 0; start < codes.Count; start++)
        {
            var end = start;
            while (end < codes.Count && tables.Class(codes[end]) > 0) end++;
            if (end - start < 2) continue;
            var marks = codes.GetRange(start, end - start).OrderBy(tables.Class).ToArray();
            for (var i = 0; i < marks.Length; i++) codes[start + i] = marks[i];
            start = end;
        }
    }

    private static void Compose(Tables tables, List<int> codes)
    {
        var starter = -1;
        var last = -1;
        var write = 0;
        foreach (var code in codes.ToArray())
        {
            var combining = tables.Class(code);
            if (starter >= 0 && last < combining && Pair(tables, codes[starter], code) is { } composed)
            {
                codes[starter] = composed;
                continue;
            }

            if (combining == 0) starter = write;
            last = combining == 0 ? -1 : combining;
            codes[write++] = code;
        }

        codes.RemoveRange(write, codes.Count - write);
    }

    private static int? Pair(Tables tables, int first, int second)
    {
        var (leading, vowel) = (first - HangulSyllables.FirstLeading, second - HangulSyllables.FirstVowel);
        if (leading is >= 0 and < HangulSyllables.Leadings && vowel is >= 0 and < HangulSyllables.Vowels)
        {
            return HangulSyllables.First + (((leading * HangulSyllables.Vowels) + vowel) * HangulSyllables.Trailings);
        }

        var (syllable, trailing) = (first - HangulSyllables.First, second - HangulSyllables.BeforeTrailing);
        if (syllable is >= 0 and < HangulSyllables.Count && syllable % HangulSyllables.Trailings == 0 && trailing is > 0 and < HangulSyllables.Trailings) return first + trailing;
        return tables.Pairs.TryGetValue((first, second), out var composed) ? composed : null;
    }

    private static Tables Read()
    {
        var tables = new Tables([], [], []);
        foreach (var range in UnicodeData.Forms.Split((byte)'\n'))
        {
            var line = UnicodeData.Forms[range];
            if (line.IsEmpty) continue;
            var numbers = Numbers(line[2..], hexadecimal: line[0] != 'c');
            if (line[0] == 'd') tables.Decompositions.Add(numbers[0], numbers[1..]);
            else if (line[0] == 'p') tables.Pairs.Add((numbers[0], numbers[1]), numbers[2]);
            else tables.Classes.Add(numbers[0], (byte)numbers[1]);
        }

        return tables;
    }

    /// <summary>Numbers of a line; of a class only the first one is hexadecimal.</summary>
    private static int[] Numbers(ReadOnlySpan<byte> line, bool hexadecimal)
    {
        var numbers = new List<int>();
        foreach (var range in line.Split((byte)' '))
        {
            var format = hexadecimal || numbers.Count == 0 ? 'x' : 'D';
            if (Utf8Parser.TryParse(line[range], out int value, out _, format)) numbers.Add(value);
        }

        return [.. numbers];
    }

    private sealed record Tables(Dictionary<int, int[]> Decompositions, Dictionary<int, byte> Classes, Dictionary<(int First, int Second), int> Pairs)
    {
        public int Class(int code) => Classes.GetValueOrDefault(code);
    }
}
