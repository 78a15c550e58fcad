namespace Crpbot.Aws.Pacing;

/// <summary>What the calls cost, for <c>-v</c>.</summary>
/// <param name="Calls">Requests sent, repeats included.</param>
/// <param name="Retries">Requests that were repeats.</param>
/// <param name="Throttles">Answers that asked to slow down.</param>
/// <param name="Waiting">Time that calls waited for their turn, summed over all calls.</param>
public sealed record CallStatistics(long Calls, long Retries, long Throttles, TimeSpan Waiting);
