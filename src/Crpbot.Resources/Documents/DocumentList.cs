using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A sequence.</summary>
/// <param name="At">Place.</param>
/// <param name="Tag">Local tag.</param>
/// <param name="Items">Items.</param>
public sealed record DocumentList(SourceSpan At, string? Tag, IReadOnlyList<DocumentNode> Items) : DocumentNode(At, Tag);
