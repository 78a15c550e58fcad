using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting;

/// <summary>A call as a collector declares it.</summary>
/// <param name="Operation">What is called.</param>
/// <param name="Input">Its input.</param>
/// <param name="Absent">Error codes that mean "there is none".</param>
/// <param name="Node">Where the operation stands, for errors.</param>
internal sealed record CallSpec(ApiOperation Operation, InputTemplate Input, IReadOnlyList<string> Absent, RuleScalar Node)
{
    /// <summary>True when an error means "there is none": by its code, or, written <c>Code: *words*</c>, by code and text.</summary>
    /// <param name="error">The error.</param>
    public bool IsAbsent(AwsCallException error) => Absent.Any(a => a.Contains(": ", StringComparison.Ordinal)
        ? ItemFilter.Matches(a, error.Code + ": " + error.Message)
        : string.Equals(a, error.Code, StringComparison.Ordinal));
}
