using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>A call as a collector declares it.</summary>
/// <param name="Operation">What is called.</param>
/// <param name="Input">Its input.</param>
/// <param name="Absent">Error codes that mean "there is none".</param>
/// <param name="Node">Where the operation stands, for errors.</param>
internal sealed record CallSpec(ApiOperation Operation, InputTemplate Input, IReadOnlyList<string> Absent, RuleScalar Node);
