namespace Crpbot.Reports;

/// <summary>How a JUnit case ends.</summary>
internal enum JunitOutcome
{
    /// <summary>No finding.</summary>
    Passed = 0,

    /// <summary>Suppressed or old.</summary>
    Skipped = 1,

    /// <summary>Could not be decided or scanned.</summary>
    Error = 2,

    /// <summary>Open finding.</summary>
    Failure = 3,
}
