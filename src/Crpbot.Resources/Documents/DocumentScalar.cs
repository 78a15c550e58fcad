using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A scalar.</summary>
/// <param name="At">Place.</param>
/// <param name="Tag">Local tag.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsPlain">True when it was written without quotes, so that <c>true</c>, <c>5</c> and <c>null</c> are no texts.</param>
/// <param name="IsBlock">True for a literal block (<c>|</c>), whose lines are those of the file from the line after <paramref name="At"/> on.</param>
public sealed record DocumentScalar(SourceSpan At, string? Tag, string Text, bool IsPlain, bool IsBlock = false) : DocumentNode(At, Tag)
{
    /// <summary>True for a null.</summary>
    public bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");
}
