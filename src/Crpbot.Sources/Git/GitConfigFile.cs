namespace Crpbot.Sources.Git;

/// <summary>
/// Reads single settings from a git configuration file without git: enough for the object format and, where git is missing, the excludes file.
/// Includes are not followed; where they matter git itself is asked.
/// </summary>
internal static class GitConfigFile
{
    /// <summary>The last value of a setting; null when the file or the setting does not exist or cannot be read.</summary>
    /// <param name="file">Configuration file.</param>
    /// <param name="section">Section without subsection, lower case.</param>
    /// <param name="key">Key, lower case.</param>
    public static string? Get(string file, string section, string key)
    {
        string? value = null;
        string current = string.Empty;
        foreach (string line in (SmallFile.Read(file) ?? string.Empty).Split('\n'))
            ReadLine(line.Trim(), ref current, section, key, ref value);
        return value;
    }

    private static void ReadLine(string line, ref string current, string section, string key, ref string? value)
    {
        if (line.StartsWith('['))
        {
            int end = line.IndexOf(']', StringComparison.Ordinal);
            current = end < 0 ? string.Empty : line[1..end].Trim().ToLowerInvariant();
            line = end < 0 ? string.Empty : line[(end + 1)..].Trim();
        }

        if (current != section) return;
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        string name = (equals < 0 ? line : line[..equals]).Trim();
        if (name.Equals(key, StringComparison.OrdinalIgnoreCase))
            value = equals < 0 ? "true" : Unquote(line[(equals + 1)..].Trim());
    }

    private static string Unquote(string text)
    {
        if (text.StartsWith('"'))
        {
            int end = text.IndexOf('"', 1);
            return end < 0 ? text : text[1..end];
        }

        int comment = text.IndexOfAny(['#', ';']);
        return comment < 0 ? text : text[..comment].TrimEnd();
    }
}
