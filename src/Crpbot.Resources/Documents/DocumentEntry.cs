namespace Crpbot.Resources.Documents;

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">Key.</param>
/// <param name="Value">Value.</param>
public sealed record DocumentEntry(DocumentScalar Key, DocumentNode Value);
