namespace Crpbot.Rules;

/// <summary>A rule file as it was read.</summary>
/// <param name="Path">Path for messages.</param>
/// <param name="Family">Folder below the rules root with forward slashes; empty at the root.</param>
/// <param name="Bytes">Content.</param>
public sealed record RuleFile(string Path, string Family, byte[] Bytes);
