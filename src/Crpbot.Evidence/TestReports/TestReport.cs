namespace Crpbot.Evidence.TestReports;

/// <summary>What a test run left behind.</summary>
/// <param name="Path">Path of the report relative to the target.</param>
/// <param name="Format"><c>JUnit XML</c>, <c>TRX</c> or <c>pytest JSON</c>.</param>
/// <param name="Cases">The tests, in file order.</param>
public sealed record TestReport(string Path, string Format, IReadOnlyList<TestCase> Cases)
{
    /// <summary>Faults of the run itself: files that could not be collected, aborted runs, counts that no case explains. One sentence each, with its line.</summary>
    public IReadOnlyList<(int Line, string What)> RunFaults { get; init; } = [];

    /// <summary>When the run began, or the report was written; null when the report does not say.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The commit that was tested, as the report writes it; null when it does not say.</summary>
    public string? Commit { get; init; }

    /// <summary>Number of tests that ran: passed, failed or broke.</summary>
    public int Ran => Cases.Count(c => c.Outcome != TestOutcome.Skipped);
}
