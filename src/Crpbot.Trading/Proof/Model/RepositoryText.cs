using Crpbot.Code.Scanning;

namespace Crpbot.Trading.Proof.Model;

/// <summary>A text that is no code but says something about it.</summary>
/// <param name="Path">Path.</param>
/// <param name="Source">Its text.</param>
internal sealed record RepositoryText(string Path, SourceText Source);
