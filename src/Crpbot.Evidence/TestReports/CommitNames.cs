using System.Collections.Frozen;

namespace Crpbot.Evidence.TestReports;

/// <summary>Tells the commit among the properties of a report.</summary>
internal static class CommitNames
{
    // Names that runners and CI systems write: pytest record_testsuite_property, Maven, Gradle, GitHub, GitLab, Jenkins, pytest-metadata.
    private static readonly FrozenSet<string> Names = new[]
    {
        "commit", "commitsha", "commitid", "commithash", "gitcommit", "gitsha", "githash", "gitrevision", "gitcommitid", "revision", "vcsrevision", "sha", "githubsha",
        "cicommitsha", "buildcommit", "buildsourceversion", "vcscommit", "vcsrefheadrevision", "headsha",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a name that stands for the commit.</summary>
    /// <param name="name">Name of a property; separators and case do not count.</param>
    public static bool IsCommit(string name) => Names.Contains(string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    /// <summary>True when a text can be a commit id: 7 to 64 hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    public static bool IsId(string? text) => text is { Length: >= 7 and <= 64 } && text.All(char.IsAsciiHexDigit);
}
