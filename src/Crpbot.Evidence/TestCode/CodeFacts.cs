namespace Crpbot.Evidence.TestCode;

/// <summary>What the code says that gates need.</summary>
/// <param name="Tests">Test functions, by path and line.</param>
/// <param name="Mentions">For each word of <c>guards</c> the first place in product code that names it.</param>
public sealed record CodeFacts(IReadOnlyList<PythonTest> Tests, IReadOnlyDictionary<string, (string Path, int Line)> Mentions)
{
    /// <summary>No code.</summary>
    public static CodeFacts None { get; } = new([], new Dictionary<string, (string Path, int Line)>(StringComparer.Ordinal));
}
