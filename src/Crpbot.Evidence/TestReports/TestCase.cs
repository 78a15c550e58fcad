namespace Crpbot.Evidence.TestReports;

/// <summary>One test as a report tells of it.</summary>
/// <param name="Name">Name of the function or method, with the parameters in brackets that the runner adds.</param>
/// <param name="Suite">Class or module as the report writes it, for example <c>tests.unit.test_limits.TestDaily</c>; empty when it says none.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Line">1-based line of the report at which it stands; 1 when the format has no lines.</param>
public sealed record TestCase(string Name, string Suite, TestOutcome Outcome, int Line)
{
    /// <summary>What the runner says about a test that did not pass, first line only; null when nothing.</summary>
    public string? Message { get; init; }

    /// <summary>The name without the parameters that a runner adds in brackets or parentheses.</summary>
    public string BareName => Name.IndexOfAny(['[', '(']) is > 0 and var end ? Name[..end].TrimEnd() : Name;

    /// <summary>Suite and name as a reader would write them.</summary>
    public string FullName => Suite.Length == 0 ? Name : Suite + "::" + Name;
}
