using System.Text;

namespace Crpbot.Privacy.Rules;

/// <summary>Values that belong to nobody: test numbers, documentation ranges, role mailboxes.</summary>
/// <param name="values">Whole values in lower case, without separators.</param>
/// <param name="starts">Beginnings as written, in lower case.</param>
/// <param name="ends">Ends as written, in lower case.</param>
internal sealed class Exclusions(IEnumerable<string> values, IEnumerable<string> starts, IEnumerable<string> ends)
{
    private const int Longest = 320;
    private readonly HashSet<string> _values = [.. values];
    private readonly byte[][] _starts = [.. starts.Select(Encoding.ASCII.GetBytes)];
    private readonly byte[][] _ends = [.. ends.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Excludes nothing.</summary>
    public static Exclusions None { get; } = new([], [], []);

    /// <summary>True when a value belongs to nobody.</summary>
    /// <param name="written">As written.</param>
    /// <param name="compact">Without separators.</param>
    public bool Hold(ReadOnlySpan<byte> written, ReadOnlySpan<byte> compact)
    {
        if (written.Length > Longest) return true;
        Span<byte> buffer = stackalloc byte[written.Length];
        var lower = Lower(written, buffer);
        foreach (var start in _starts)
            if (lower.StartsWith(start)) return true;
        foreach (var end in _ends)
            if (lower.EndsWith(end)) return true;
        if (_values.Count == 0) return false;
        Span<char> text = stackalloc char[compact.Length];
        for (var i = 0; i < compact.Length; i++) text[i] = char.ToLowerInvariant((char)compact[i]);
        return _values.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
    }

    private static ReadOnlySpan<byte> Lower(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        for (var i = 0; i < text.Length; i++) buffer[i] = char.IsAsciiLetterUpper((char)text[i]) ? (byte)(text[i] | 0x20) : text[i];
        return buffer;
    }
}
