namespace Crpbot.Evidence.TestReports;

/// <summary>How much of a report is read.</summary>
internal static class ReportLimits
{
    /// <summary>256 MiB: far above what a test run writes; a longer file is refused, not half read.</summary>
    public const int Bytes = 256 << 20;

    /// <summary>Longest message kept of a test that did not pass.</summary>
    public const int Message = 300;

    /// <summary>The first line of a message, cut to <see cref="Message"/> characters; null for nothing.</summary>
    /// <param name="text">What the runner wrote.</param>
    public static string? Shorten(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty) return null;
        var end = trimmed.IndexOfAny('\r', '\n');
        if (end >= 0) trimmed = trimmed[..end];
        return trimmed.Length <= Message ? trimmed.ToString() : trimmed[..Message].ToString() + "…";
    }
}
