namespace Crpbot.Core;

/// <summary>An ignore from the configuration: hides findings that match all of the fields that are given.</summary>
/// <param name="Path">Path pattern; null for any.</param>
/// <param name="Rule">Rule id, alias, family or tag; null for any.</param>
/// <param name="Fingerprint">Fingerprint of a place; null for any.</param>
/// <param name="Reason">Why; required.</param>
/// <param name="Until">Last day on which it holds; null for no end.</param>
/// <param name="Source">File and line where it is written, for example <c>crpbot.yml:12</c>.</param>
public sealed record Ignore(PathGlob? Path, string? Rule, string? Fingerprint, string Reason, DateOnly? Until, string Source)
{
    /// <summary>Kind shown with the suppression: <c>config</c>, or the foreign file it was read from.</summary>
    public string Kind { get; init; } = "config";

    /// <summary>False for entries of other tools' ignore files, which are not reported when unused.</summary>
    public bool Own { get; init; } = true;

    /// <summary>1-based line in the file of <see cref="Source"/>; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <summary>Line of the finding that must match, for the <c>path:rule:line</c> fingerprints of other tools; null for any.</summary>
    public int? AtLine { get; init; }

    /// <summary>Commit that must match, for other tools' fingerprints; null for any.</summary>
    public string? Commit { get; init; }
}
