using System.Text;

namespace Crpbot.Reports.Terminal;

/// <summary>OSC 8 hyperlinks to files, for terminals that know them.</summary>
internal sealed class Link(string? root)
{
    /// <summary>The shown text as a link to a file in the working tree.</summary>
    /// <param name="shown">Text without control characters.</param>
    /// <param name="path">Path relative to the root; null for no link.</param>
    public string To(string shown, string? path)
    {
        if (root is null || path is null) return shown;
        var folder = root.Replace('\\', '/').TrimEnd('/');
        var uri = new StringBuilder("file://").Append(folder.StartsWith('/') ? string.Empty : "/").Append(PathUri.Encode(folder)).Append('/').Append(PathUri.Encode(path));
        return $"\x1b]8;;{uri}\x1b\\{shown}\x1b]8;;\x1b\\";
    }
}
