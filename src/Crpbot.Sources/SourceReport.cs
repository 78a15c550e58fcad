using Crpbot.Core;

namespace Crpbot.Sources;

/// <summary>What a source did.</summary>
/// <param name="Name">Source name, for example <c>tree</c>.</param>
/// <param name="Status">How it ended; partial when a <see cref="Core.NotScanned"/> entry is incomplete.</param>
/// <param name="Reason">Why it is not <see cref="ScanStatus.Succeeded"/>; null when it is.</param>
/// <param name="Subjects">Number of files, archive entries or blobs read.</param>
/// <param name="Bytes">Number of content bytes read.</param>
/// <param name="NotScanned">What was not read, or left out, with the reason; many of a kind are folded into one line with a count.</param>
public sealed record SourceReport(string Name, ScanStatus Status, string? Reason, long Subjects, long Bytes, IReadOnlyList<NotScanned> NotScanned);
