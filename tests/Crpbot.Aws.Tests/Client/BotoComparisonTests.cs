using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Aws.Client;
using Crpbot.Aws.Tests.Moto;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Client;

/// <summary>The same calls through boto3 and through our client, against the same server.</summary>
public sealed class BotoComparisonTests
{
    // They answer a second asker differently: moto issues a certificate and finishes a report when it is asked for them.
    private static readonly string[] s_changing = ["acm:DescribeCertificate", "acm:ListCertificates", "iam:GenerateCredentialReport"];

    [MotoFact]
    public async Task At_least_500_calls_over_all_protocols_give_the_same_JSON_as_boto3()
    {
        using var server = await MotoServer.StartAsync();
        var lines = await BotoAnswersAsync(server);
        using var client = TestClients.At(server.Url, new AwsClientOptions { InFlight = 8 });
        var differences = new ConcurrentQueue<string>();
        var equal = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (line, _) =>
        {
            var expected = JsonNode.Parse(line)!.AsObject();
            var call = new AwsCall("main", expected["service"]!.GetValue<string>(), expected["region"]!.GetValue<string>(), expected["operation"]!.GetValue<string>(), (JsonObject)expected["input"]!.DeepClone());
            if (s_changing.Contains($"{call.Service}:{call.Operation}", StringComparer.Ordinal)) return;
            if (await DifferenceAsync(client, call, expected["answer"]!) is { } difference) differences.Enqueue($"{call.Service}:{call.Operation} {difference}");
            else equal.Enqueue(TestClients.Models.Service(call.Service)!.Protocol);
        });
        Assert.True(differences.IsEmpty, $"{differences.Count} of {lines.Count} differ:\n{string.Join('\n', differences)}");
        Assert.True(equal.Count >= 500, $"only {equal.Count} calls were compared");
        Assert.Equal(["ec2", "json", "query", "rest-json", "rest-xml"], equal.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> BotoAnswersAsync(MotoServer server)
    {
        var list = Path.GetTempFileName();
        try
        {
            var names = TestClients.Models.Services.SelectMany(s => TestClients.Models.Service(s)!.OperationNames.Select(o => $"{s}:{o}"));
            await File.WriteAllLinesAsync(list, names);
            return [.. (await server.RunScriptAsync("boto_answers.py", list)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            File.Delete(list);
        }
    }

    private static async Task<string?> DifferenceAsync(AwsClient client, AwsCall call, JsonNode expected)
    {
        try
        {
            var actual = await client.CallAsync(call, CancellationToken.None);
            if (FirstDifference(expected, actual, "") is not { } difference) return null;

            // A value that changes from call to call says nothing.
            var again = await client.CallAsync(call, CancellationToken.None);
            return JsonNode.DeepEquals(actual, again) ? difference : null;
        }
        catch (AwsCallException e)
        {
            return $"threw {e.Kind} {e.Message}";
        }
    }

    private static string? FirstDifference(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonObject instant && instant.TryGetPropertyValue("$t", out var milliseconds)) return Instant(milliseconds!.GetValue<long>(), actual) ? null : $"{path}: {instant.ToJsonString()} / {actual?.ToJsonString()}";
        if (expected is JsonObject document && actual is JsonValue text && text.GetValueKind() == JsonValueKind.String)
            return FirstDifference(document, JsonNode.Parse(Uri.UnescapeDataString(text.GetValue<string>())), path + "(document)");
        if (expected is JsonObject left && actual is JsonObject right)
            return left.Select(p => p.Key).Union(right.Select(p => p.Key), StringComparer.Ordinal).Select(k => left.ContainsKey(k) == right.ContainsKey(k) ? FirstDifference(left[k], right[k], $"{path}.{k}") : $"{path}.{k} only {(left.ContainsKey(k) ? "boto" : "ours")}").FirstOrDefault(d => d is not null);
        if (expected is JsonArray first && actual is JsonArray second)
            return first.Count != second.Count ? $"{path}: {first.Count} / {second.Count} items" : first.Select((item, i) => FirstDifference(item, second[i], $"{path}[{i}]")).FirstOrDefault(d => d is not null);
        return Same(expected, actual) ? null : $"{path}: {Short(expected)} / {Short(actual)}";
    }

    private static bool Same(JsonNode? expected, JsonNode? actual)
    {
        if (expected is JsonValue a && actual is JsonValue b && a.GetValueKind() == JsonValueKind.Number && b.GetValueKind() == JsonValueKind.Number)
            return Math.Abs(Number(a) - Number(b)) <= 1e-12 * Math.Abs(Number(a));
        return JsonNode.DeepEquals(expected, actual);
    }

    private static double Number(JsonValue value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    private static bool Instant(long milliseconds, JsonNode? actual)
        => actual is JsonValue value && DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && Math.Abs(time.ToUnixTimeMilliseconds() - milliseconds) <= 1;

    private static string Short(JsonNode? node) => node?.ToJsonString() is { } text ? text[..Math.Min(text.Length, 100)] : "null";
}
