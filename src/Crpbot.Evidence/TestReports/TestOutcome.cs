namespace Crpbot.Evidence.TestReports;

/// <summary>How a test ended.</summary>
public enum TestOutcome
{
    /// <summary>It ran and its assertions held.</summary>
    Passed = 0,

    /// <summary>It ran and an assertion did not hold.</summary>
    Failed = 1,

    /// <summary>It broke outside its assertions: in its set-up, by an exception, by a time limit.</summary>
    Error = 2,

    /// <summary>It did not run, or its failure was declared as expected: it shows nothing.</summary>
    Skipped = 3,
}
