namespace Crpbot.Sources.Tree;

/// <summary>A file to be read.</summary>
/// <param name="Path">Path relative to the root.</param>
/// <param name="NameStart">Where the name begins in it.</param>
/// <param name="RawName">The name's bytes when they are not UTF-8; null when <paramref name="Path"/> holds them.</param>
/// <param name="IsTracked">True when git tracks it.</param>
internal readonly record struct TreeFile(string Path, int NameStart, byte[]? RawName, bool IsTracked);
