using System.Text.Json.Nodes;
using Crpbot.Aws.Client;
using Crpbot.Aws.Model;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Pages as the API models say.</summary>
/// <param name="models">The models.</param>
public sealed class ModelPaging(AwsModels models) : IPaging
{
    /// <inheritdoc />
    public IAsyncEnumerable<JsonObject> ReadAsync(IAwsCaller caller, AwsCall call, CancellationToken stop) => new AwsPages(caller, models).ReadAsync(call, stop);
}
