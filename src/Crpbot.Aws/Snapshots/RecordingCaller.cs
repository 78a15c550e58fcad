using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Snapshots;

/// <summary>Remembers every call with its answer; a call that is repeated keeps the last one (what was polled is then ready at once).</summary>
/// <param name="inner">Makes the calls; answers are masked already.</param>
public sealed class RecordingCaller(IAwsCaller inner) : IAwsCaller
{
    private readonly ConcurrentDictionary<string, RecordedCall> _calls = new(StringComparer.Ordinal);

    /// <summary>The calls, ordered.</summary>
    internal IReadOnlyList<RecordedCall> Calls => [.. _calls.Values.OrderBy(c => c.Key, StringComparer.Ordinal)];

    /// <inheritdoc />
    public async Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
    {
        var asked = call with { Input = (JsonObject)call.Input.DeepClone() };
        try
        {
            var answer = await inner.CallAsync(call, stop).ConfigureAwait(false);
            // Pages are joined into the first answer by those who read it: what is kept is a copy.
            Keep(new RecordedCall(asked, (JsonObject)answer.DeepClone(), null));
            return answer;
        }
        catch (AwsCallException error)
        {
            Keep(new RecordedCall(asked, null, error));
            throw;
        }
    }

    private void Keep(RecordedCall call) => _calls[call.Key] = call;
}
