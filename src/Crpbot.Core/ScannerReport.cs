namespace Crpbot.Core;

/// <summary>What one scanner did.</summary>
/// <param name="Name">Scanner name, for example <c>secrets</c>.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Reason">Why it is not <see cref="ScanStatus.Succeeded"/>; null when it is.</param>
/// <param name="Subjects">Number of subjects judged.</param>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="Findings">What was found, in any order.</param>
/// <param name="NotScanned">What was not judged.</param>
public sealed record ScannerReport(
    string Name,
    ScanStatus Status,
    string? Reason,
    long Subjects,
    long Milliseconds,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<NotScanned> NotScanned)
{
    /// <summary>Rules that were shown to hold, with what shows it; empty for scanners that prove nothing.</summary>
    public IReadOnlyList<ShownFact> Shown { get; init; } = [];
}
