namespace Crpbot.Code.Patterns;

/// <summary>A rule that was not searched to the end in a file.</summary>
/// <param name="What">Id of the rule, or name of the library.</param>
/// <param name="Path">File.</param>
/// <param name="Why">One sentence.</param>
public sealed record PatternGaveUp(string What, string Path, string Why);
