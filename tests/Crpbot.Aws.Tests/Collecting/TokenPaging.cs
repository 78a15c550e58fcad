using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Collecting;

/// <summary>Pages of services that exist only in tests: <c>ContinuationToken</c> in answer and input.</summary>
internal sealed class TokenPaging : IPaging
{
    public async IAsyncEnumerable<JsonObject> ReadAsync(IAwsCaller caller, AwsCall call, [EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var page = await caller.CallAsync(call, stop);
            yield return page;
            if (page["ContinuationToken"] is not { } token) yield break;
            var input = (JsonObject)call.Input.DeepClone();
            input["ContinuationToken"] = token.DeepClone();
            call = call with { Input = input };
        }
    }
}
