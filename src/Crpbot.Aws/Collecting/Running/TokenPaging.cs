using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Pages by the names that tokens have in the published models, for callers without a model (snapshots, tests).</summary>
public sealed class TokenPaging : IPaging
{
    // Member of the answer, member of the next input.
    private static readonly (string Output, string Input)[] Tokens =
    [
        ("NextToken", "NextToken"), ("nextToken", "nextToken"), ("NextMarker", "Marker"), ("Marker", "Marker"), ("marker", "marker"), ("NextContinuationToken", "ContinuationToken"),
        ("ContinuationToken", "ContinuationToken"), ("LastEvaluatedTableName", "ExclusiveStartTableName"), ("position", "position"), ("nextPageToken", "pageToken"), ("PaginationToken", "PaginationToken"),
    ];

    /// <inheritdoc />
    public AwsCall? Next(AwsCall call, JsonObject answer)
    {
        foreach (var (output, input) in Tokens)
        {
            if (answer[output] is not { } token || token.GetValueKind() != JsonValueKind.String || token.GetValue<string>().Length == 0) continue;
            if (answer["IsTruncated"] is JsonValue truncated && truncated.GetValueKind() == JsonValueKind.False) return null;
            var next = (JsonObject)call.Input.DeepClone();
            next[input] = token.DeepClone();
            return call with { Input = next };
        }

        return null;
    }
}
