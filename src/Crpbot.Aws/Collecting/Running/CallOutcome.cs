using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>What became of a call with all its pages.</summary>
/// <param name="Answer">What was answered: all pages, or those before the one that failed; null when nothing was.</param>
/// <param name="Error">Why it is not whole; null when it is.</param>
internal sealed record CallOutcome(JsonObject? Answer, AwsCallException? Error);
