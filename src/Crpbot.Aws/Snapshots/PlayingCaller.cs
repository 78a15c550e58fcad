using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Snapshots;

/// <summary>Answers from a snapshot.</summary>
/// <param name="snapshot">The snapshot.</param>
public sealed class PlayingCaller(AccountSnapshot snapshot) : IAwsCaller
{
    private readonly Dictionary<string, RecordedCall> _calls = snapshot.Calls.ToDictionary(c => c.Key, StringComparer.Ordinal);

    /// <inheritdoc />
    public Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
    {
        if (!_calls.TryGetValue(RecordedCall.KeyOf(call), out var recorded))
            return Task.FromException<JsonObject>(new AwsCallException(AwsErrorKind.Unreachable, "NotInSnapshot", "the snapshot was taken without this call: take it again with the same rules selected"));
        return recorded.Error is null ? Task.FromResult((JsonObject)recorded.Answer!.DeepClone()) : Task.FromException<JsonObject>(new AwsCallException(recorded.Error.Kind, recorded.Error.Code, recorded.Error.Message));
    }
}
