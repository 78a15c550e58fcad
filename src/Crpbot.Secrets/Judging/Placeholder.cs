namespace Crpbot.Secrets.Judging;

/// <summary>Values that stand where a credential has to be put in.</summary>
public static class Placeholder
{
    private const int MaxFolded = 128;

    private static readonly string[] Anywhere =
    [
        "your_", "your-", "your.", "yourkey", "yourtoken", "yoursecret", "yourpass", "yourapi", "youraccess", "yourown", "yourstrong", "yoursuper", "yourvery", "yourdb", "yourclient", "yourprivate", "yourservice", "my-secret-", "my_secret_",
        "replace", "change_me", "changeme", "change-me", "change.me", "change_this", "changethis", "change-this", "changeit", "change_it", "change-it", "tobechanged", "pleasechange", "please_change", "please-change",
        "placeholder", "redacted", "xxxx", "****", "<your", "path/to", "insert_", "insert-", "inserthere", "put_your", "put-your", "enter_your", "enteryour", "enter-your", "add_your", "addyour", "fill_in", "fill-in", "fillme", "fill_me", "goes-here", "goes_here", "goeshere", "_here", "-here",
        "to_be_", "to-be-", "dummy", "not-a-real", "not_a_real", "notareal", "notreal", "not-real", "not_real", "fake-", "fake_", "example", "sample-", "sample_", "censored", "obfuscated", "removed_", "deleted-", "masked", "todo_", "fixme", "some-secret", "some_secret", "some-token", "some_token", "generate_", "generate-", "generated-by",
        "…", "•••", "●●●", "████",
    ];

    private static readonly WordTable Whole = new(((byte)1,
        "filtered [filtered none null nil true false undefined empty unset unknown n/a na todo tbd tba fixme xxx yyy zzz abc abcd test testing foo bar baz qux lorem ipsum dummy sample example blank default " +
        "mandatory required optional hidden redacted omitted removed secret_here insert replace me here changeit change unchanged"));

    /// <summary>True for templates (<c>${VAR}</c>, <c>{{ x }}</c>, <c>&lt;your-key></c>, <c>%VAR%</c>), filled-in words (<c>REPLACE_WITH_…</c>, <c>changeme</c>, <c>xxxx</c>), repetitions, sequences and values that documentation prints.</summary>
    /// <param name="value">The value.</param>
    public static bool IsPlaceholder(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return true;
        if (IsTemplate(value) || IsRepetition(value) || IsSequence(value) || PublicValues.Contains(value)) return true;
        value = BehindHost(value);
        Span<byte> folded = stackalloc byte[Math.Min(value.Length, MaxFolded)];
        for (var i = 0; i < folded.Length; i++) folded[i] = value[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(value[i] | 0x20) : value[i];
        if (Whole.Contains(folded)) return true;
        foreach (var word in AnywhereBytes)
            if (folded.IndexOf(word) >= 0) return true;
        return false;
    }

    /// <summary>The host of a URL may well be <c>hooks.example.com</c>; what is secret stands behind it.</summary>
    private static ReadOnlySpan<byte> BehindHost(ReadOnlySpan<byte> value)
    {
        var scheme = value.IndexOf("://"u8);
        if (scheme < 0) return value;
        var slash = value[(scheme + 3)..].IndexOf((byte)'/');
        return slash < 0 ? value : value[(scheme + 3 + slash)..];
    }

    private static byte[][] AnywhereBytes { get; } = [.. Anywhere.Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>True when the value is, or holds, a reference that something fills in later.</summary>
    /// <param name="value">The value.</param>
    public static bool IsTemplate(ReadOnlySpan<byte> value)
    {
        var (first, last) = (value[0], value[^1]);
        switch (first)
        {
            case (byte)'$' when value.Length > 1 && (value[1] is (byte)'{' or (byte)'(' or (byte)'$' || (IsName(value[1]) && IsNames(value[1..]) && !IsCrypt(value))):
            case (byte)'<' when last == '>':
            case (byte)'[' when last == ']' && value.Length > 2:
            case (byte)'{' when last == '}':
            case (byte)'%' when last == '%' && value.Length > 2 && IsNames(value.Trim((byte)'%')):
            case (byte)'@' when last == '@' && value.Length > 2:
            case (byte)'$' when last == '$' && value.Length > 3:
            case (byte)'_' when value.Length > 4 && last == '_' && value[1] == '_' && value[^2] == '_':
            case (byte)'#' when last == '#' && value.Length > 2:
                return true;
        }

        if (value.StartsWith("${"u8) || value.StartsWith("#{"u8) || value.StartsWith("$("u8) || value.StartsWith("{{"u8) || value.StartsWith("<%"u8) || value.StartsWith("%{"u8) || value.EndsWith("..."u8)) return true;
        return Holds(value, "{{"u8, "}}"u8) || Holds(value, "${"u8, "}"u8) || Holds(value, "$("u8, ")"u8) || Holds(value, "#{"u8, "}"u8) || Holds(value, "<%"u8, "%>"u8) || Holds(value, "{%"u8, "%}"u8) || Holds(value, "%("u8, ")s"u8) || Holds(value, "$["u8, "]"u8) || Holds(value, "((("u8, "))"u8) || Holds(value, "<"u8, ">"u8);
    }

    private static bool Holds(ReadOnlySpan<byte> value, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        var at = value.IndexOf(open);
        return at >= 0 && value[(at + open.Length)..].IndexOf(close) >= 0;
    }

    /// <summary><c>$6$…</c>, <c>$2b$…</c> and other crypt strings begin like a variable.</summary>
    private static bool IsCrypt(ReadOnlySpan<byte> value) => value[1..].IndexOf((byte)'$') is > 0 and < 14;

    /// <summary>One character makes up half of the value or runs of it fill it; filler characters already when four stand together.</summary>
    private static bool IsRepetition(ReadOnlySpan<byte> value)
    {
        int run = 1, longest = 1;
        byte of = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            run = value[i] == value[i - 1] ? run + 1 : 1;
            if (run <= longest) continue;
            (longest, of) = (run, value[i]);
        }

        if (longest >= 4 && of is (byte)'x' or (byte)'X' or (byte)'*' or (byte)'.' or (byte)'#' or (byte)'?' or (byte)'_' or (byte)'-') return true;
        return longest >= 4 && longest * 2 >= value.Length || longest >= 12;
    }

    /// <summary>Ascending or descending characters make up most of a long value: <c>0123456789abcdef</c>.</summary>
    private static bool IsSequence(ReadOnlySpan<byte> value)
    {
        if (value.Length < 10) return false;
        var steps = 0;
        for (var i = 1; i < value.Length; i++)
        {
            var step = (value[i] | 0x20) - (value[i - 1] | 0x20);
            if (step is 1 or -1 || (value[i] == '0' && value[i - 1] == '9') || ((value[i] | 0x20) == 'a' && value[i - 1] is (byte)'9' or (byte)'0')) steps++;
        }

        return steps * 10 >= (value.Length - 1) * 7;
    }

    private static bool IsName(byte b) => char.IsAsciiLetter((char)b) || b == '_';

    private static bool IsNames(ReadOnlySpan<byte> value)
    {
        foreach (var b in value)
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'_' or (byte)'.' or (byte)':' or (byte)'-' or (byte)'>' or (byte)'[' or (byte)']')) return false;
        return true;
    }
}
