namespace Crpbot.Reports;

/// <summary>Paths as relative URIs (RFC 3986): each part percent-encoded, slashes kept.</summary>
internal static class PathUri
{
    /// <summary>Encodes a path.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static string Encode(string path)
    {
        foreach (var c in path)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '.' or '-' or '_' or '~')) return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path;
    }
}
