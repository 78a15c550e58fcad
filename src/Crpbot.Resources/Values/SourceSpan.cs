namespace Crpbot.Resources.Values;

/// <summary>Where a value stands in its file. Lines and columns are 1-based; columns count UTF-16 units.</summary>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn);
