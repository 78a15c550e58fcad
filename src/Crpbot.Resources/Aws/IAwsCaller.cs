using System.Text.Json.Nodes;

namespace Crpbot.Resources.Aws;

/// <summary>
/// The one door to AWS: performs a read operation by name. Implemented by the model-driven client, by a snapshot player and by tests;
/// official service clients could stand behind it as well.
/// </summary>
public interface IAwsCaller
{
    /// <summary>Performs one call (one page).</summary>
    /// <param name="call">What to call.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answer's members as JSON: instants as ISO 8601 UTC text, blobs as Base64, numbers and booleans typed by the model.</returns>
    /// <exception cref="AwsCallException">The service refused, or could not be reached.</exception>
    Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop);
}
