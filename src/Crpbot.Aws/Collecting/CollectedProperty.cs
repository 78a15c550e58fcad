using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>A property and where it comes from.</summary>
/// <param name="Path">Property path, segments joined by dots: <c>StorageEncrypted</c>, <c>Live.CreateTime</c>.</param>
/// <param name="Expression">Where it comes from.</param>
/// <param name="Node">Where it stands, for errors.</param>
internal sealed record CollectedProperty(string Path, Expression Expression, RuleScalar Node)
{
    /// <summary>True when reading <paramref name="path"/> reads this property, a part of it, or something that holds it.</summary>
    /// <param name="path">Property path of a rule, without indexes.</param>
    public bool Serves(string path) => path.Length == 0 || Covers(Path, path) || Covers(path, Path);

    private static bool Covers(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
