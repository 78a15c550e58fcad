using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Snapshots;

/// <summary>A call with what became of it.</summary>
/// <param name="Call">The call, its account by name.</param>
/// <param name="Answer">The answer; null when there is none.</param>
/// <param name="Error">Why there is none; null when there is one.</param>
internal sealed record RecordedCall(AwsCall Call, JsonObject? Answer, AwsCallException? Error)
{
    /// <summary>What a call is found by.</summary>
    public string Key => KeyOf(Call);

    /// <summary>What a call is found by.</summary>
    /// <param name="call">The call.</param>
    public static string KeyOf(AwsCall call) => string.Join('\n', call.Account, call.Service, call.Region, call.Operation, call.Input.ToJsonString());
}
