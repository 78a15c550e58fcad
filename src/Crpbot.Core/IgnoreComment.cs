namespace Crpbot.Core;

/// <summary>A <c>crpbot: ignore</c> comment in the working tree, used or not.</summary>
/// <param name="Path">File.</param>
/// <param name="Column">1-based column of the marker.</param>
/// <param name="Ignore">What it says.</param>
public sealed record IgnoreComment(string Path, int Column, InlineIgnore Ignore);
