using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Scanning;

/// <summary>Denies one operation.</summary>
internal sealed class DenyingCaller(IAwsCaller inner, ApiOperation denied, AwsErrorKind kind, string code) : IAwsCaller
{
    public Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop) => call.Service == denied.Service && call.Operation == denied.Name
        ? Task.FromException<JsonObject>(new AwsCallException(kind, code, "as the test wants"))
        : inner.CallAsync(call, stop);
}
