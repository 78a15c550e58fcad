using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>A file that was parsed and waits for the rest of its project.</summary>
/// <param name="Path">Path relative to the target, with <c>!entry</c> inside archives.</param>
/// <param name="Tree">Its tree.</param>
public sealed record ParsedFile(string Path, SyntaxTree Tree);
