namespace Crpbot.CSharp;

/// <summary>A file of the target.</summary>
/// <param name="Path">Path relative to the target with forward slashes.</param>
/// <param name="Text">Its text, without byte order mark.</param>
public sealed record CSharpSource(string Path, string Text);
