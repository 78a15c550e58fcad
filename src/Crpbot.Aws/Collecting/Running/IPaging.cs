using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Reads all pages of an operation.</summary>
public interface IPaging
{
    /// <summary>Reads all pages.</summary>
    /// <param name="caller">Makes the calls.</param>
    /// <param name="call">The call without tokens.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers in order.</returns>
    /// <exception cref="AwsCallException">A page failed; those before it were given.</exception>
    IAsyncEnumerable<JsonObject> ReadAsync(IAwsCaller caller, AwsCall call, CancellationToken stop);
}
