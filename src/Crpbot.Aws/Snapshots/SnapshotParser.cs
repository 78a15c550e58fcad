using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Core;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Snapshots;

/// <summary>Reads snapshots. A file that is damaged, cut off or of another kind is a located error.</summary>
public static class SnapshotParser
{
    private const int LargestFile = 1 << 30;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path.</param>
    /// <exception cref="UserError">It cannot be read, or is no snapshot; located.</exception>
    public static AccountSnapshot Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) throw new UserError("the snapshot is larger than 1 GiB", null, path, 1, 1);
            return Read(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"the snapshot cannot be read: {error.Message}", "give a file that --aws-snapshot wrote", path);
        }
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="path">Path for messages.</param>
    /// <exception cref="UserError">They are no snapshot; located.</exception>
    public static AccountSnapshot Read(byte[] bytes, string path)
    {
        try
        {
            var root = JsonNode.Parse(bytes)?.AsObject() ?? throw Wrong(path, "it is empty");
            if (Text(root, "format") is var format && format != AccountSnapshot.Format) throw Wrong(path, $"its format is '{format}', not '{AccountSnapshot.Format}'");
            return new AccountSnapshot(DateTimeOffset.Parse(Text(root, "takenAt"), CultureInfo.InvariantCulture), [.. Items(root, "accounts").Select(Account)])
            {
                Calls = [.. Items(root, "calls").Select(Call)],
            };
        }
        catch (JsonException error)
        {
            throw new UserError("the snapshot is damaged: not valid JSON", "take it again with --aws-snapshot", path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            throw Wrong(path, error.Message);
        }
    }

    private static UserError Wrong(string path, string why) => new($"this is no snapshot of an account: {why}", "give a file that --aws-snapshot wrote", path, 1, 1);

    private static AccountFacts Account(JsonObject node) => new(
        Text(node, "name"), Text(node, "id"), Text(node, "partition"), Text(node, "home"), [.. (node["regions"]?.AsArray() ?? []).Select(r => r!.GetValue<string>())], node["restricted"]?.GetValue<bool>() ?? false);

    private static RecordedCall Call(JsonObject node)
    {
        var call = new AwsCall(Text(node, "account"), Text(node, "service"), Text(node, "region"), Text(node, "operation"), Detached(node, "input"));
        return node["error"] is JsonObject error
            ? new RecordedCall(call, null, new AwsCallException(Enum.Parse<AwsErrorKind>(Text(error, "kind")), Text(error, "code"), Text(error, "message")))
            : new RecordedCall(call, Detached(node, "answer"), null);
    }

    private static JsonObject Detached(JsonObject node, string name)
    {
        var inner = node[name]?.AsObject() ?? throw new FormatException($"'{name}' is missing");
        node.Remove(name);
        return inner;
    }

    private static IEnumerable<JsonObject> Items(JsonObject root, string name) => (root[name]?.AsArray() ?? throw new FormatException($"'{name}' is missing")).Select(i => i?.AsObject() ?? throw new FormatException($"'{name}' holds nothing at one place"));

    private static string Text(JsonObject node, string name) => node[name]?.GetValue<string>() ?? throw new FormatException($"'{name}' is missing");
}
