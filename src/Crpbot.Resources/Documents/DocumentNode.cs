using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A node of a YAML or JSON document with its place and tag.</summary>
/// <param name="At">Place.</param>
/// <param name="Tag">Local tag such as <c>!Sub</c>; null when there is none.</param>
public abstract record DocumentNode(SourceSpan At, string? Tag);
