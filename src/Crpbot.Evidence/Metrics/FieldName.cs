namespace Crpbot.Evidence.Metrics;

/// <summary>Names and values of fields as they are compared and shown.</summary>
internal static class FieldName
{
    private const int Longest = 60;

    /// <summary>A name without separators, in lower case: <c>modelVersion</c> and <c>model_version</c> are one.</summary>
    /// <param name="name">The name.</param>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>A value as reports show it: one line, at most 60 characters.</summary>
    /// <param name="text">The value.</param>
    public static string Shown(string text)
    {
        var line = new string([.. text.Take(Longest).Select(c => char.IsControl(c) ? ' ' : c)]);
        return text.Length > Longest ? line + "…" : line;
    }
}
