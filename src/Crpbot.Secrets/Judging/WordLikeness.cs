namespace Crpbot.Secrets.Judging;

/// <summary>Words against randomness, by how letters follow each other (<see cref="LetterTable"/>).</summary>
internal static class WordLikeness
{
    /// <summary>Surprise in bits per letter above which eight letters are hardly a word: 3 % of words lie above, 4 % of random letters below.</summary>
    public const double Limit = 5.0;

    /// <summary>Mean surprise in bits per letter; English lies near 3.5, random letters near 6.5.</summary>
    /// <param name="letters">ASCII letters of any case.</param>
    public static double Surprise(ReadOnlySpan<byte> letters)
    {
        if (letters.IsEmpty) return 0;
        int first = 0, second = 0, sum = 0;
        foreach (var letter in letters)
        {
            var third = (letter & 0x1F) % 27;
            var code = LetterTable.HalfBits[(((first * 27) + second) * 27) + third];
            sum += code == '|' ? 27 : code - 'A';
            (first, second) = (second, third);
        }

        return sum / 2.0 / letters.Length;
    }

    /// <summary>Share of the value, without separators, that stands in word-like runs of at least three letters: 1 for <c>userProfile-settings</c>, near 0 for random text.</summary>
    /// <param name="value">The value.</param>
    public static double Coverage(ReadOnlySpan<byte> value)
    {
        int covered = 0, counted = 0;
        for (var at = 0; at < value.Length;)
        {
            if (!char.IsAsciiLetter((char)value[at]))
            {
                if (value[at] is not ((byte)'_' or (byte)'-' or (byte)'.' or (byte)' ' or (byte)'/' or (byte)':')) counted++;
                at++;
                continue;
            }

            var end = EndOfRun(value, at);
            var run = value[at..end];
            counted += run.Length;
            if (run.Length >= 3 && Surprise(run) <= LimitFor(run.Length)) covered += run.Length;
            at = end;
        }

        return counted == 0 ? 0 : (double)covered / counted;
    }

    /// <summary>Short runs say less, so that they must be likelier.</summary>
    private static double LimitFor(int length) => length switch
    {
        3 => 3.9,
        4 => 4.4,
        5 => 4.7,
        _ => Limit,
    };

    private static int EndOfRun(ReadOnlySpan<byte> value, int at)
    {
        var end = at + 1;
        if (char.IsAsciiLetterUpper((char)value[at]) && end < value.Length && char.IsAsciiLetterUpper((char)value[end]))
        {
            while (end < value.Length && char.IsAsciiLetterUpper((char)value[end])) end++;
            return end < value.Length && char.IsAsciiLetterLower((char)value[end]) ? end - 1 : end;
        }

        while (end < value.Length && char.IsAsciiLetterLower((char)value[end])) end++;
        return end;
    }
}
