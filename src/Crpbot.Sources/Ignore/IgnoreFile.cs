using System.Text;

namespace Crpbot.Sources.Ignore;

/// <summary>The patterns of one ignore file; the last that matches decides.</summary>
internal sealed class IgnoreFile
{
    private readonly IgnorePattern[] _patterns;

    private IgnoreFile(IgnorePattern[] patterns) => _patterns = patterns;

    /// <summary>Parses a file.</summary>
    /// <param name="bytes">Its content; a UTF-8 byte order mark is passed over.</param>
    /// <returns>Null when it holds no pattern.</returns>
    public static IgnoreFile? Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        var patterns = new List<IgnorePattern>();
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            if (line.EndsWith("\r"u8)) line = line[..^1];
            if (IgnorePattern.Parse(Encoding.Latin1.GetString(line)) is { } pattern) patterns.Add(pattern);
        }

        return patterns.Count == 0 ? null : new IgnoreFile([.. patterns]);
    }

    /// <summary>Judges a path.</summary>
    /// <param name="path">Path below the folder of this file, one character for each byte.</param>
    /// <param name="name">Its last segment.</param>
    /// <param name="isFolder">True for folders.</param>
    public IgnoreVerdict Match(ReadOnlySpan<char> path, ReadOnlySpan<char> name, bool isFolder)
    {
        for (var i = _patterns.Length - 1; i >= 0; i--)
            if (_patterns[i].IsMatch(path, name, isFolder)) return _patterns[i].IsNegated ? IgnoreVerdict.Include : IgnoreVerdict.Exclude;
        return IgnoreVerdict.None;
    }
}
