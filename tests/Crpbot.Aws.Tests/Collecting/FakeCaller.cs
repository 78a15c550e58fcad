using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Collecting;

/// <summary>Answers from a table; what is not in it is answered with an empty object.</summary>
internal sealed class FakeCaller : IAwsCaller
{
    private readonly Dictionary<string, Func<AwsCall, JsonObject>> _answers = new(StringComparer.Ordinal);

    /// <summary>All calls made.</summary>
    public ConcurrentBag<AwsCall> Calls { get; } = [];

    /// <summary>Names of the calls made, ordered.</summary>
    public IReadOnlyList<string> Names => [.. Calls.Select(c => c.Service + ":" + c.Operation).Order(StringComparer.Ordinal)];

    /// <summary>Adds an answer.</summary>
    public FakeCaller On(string operation, string json) => On(operation, _ => json);

    /// <summary>Adds an answer that depends on the call.</summary>
    public FakeCaller On(string operation, Func<AwsCall, string> answer)
    {
        _answers[operation] = call => (JsonObject)JsonNode.Parse(answer(call))!;
        return this;
    }

    /// <summary>Adds an error.</summary>
    public FakeCaller Fails(string operation, AwsErrorKind kind, string code)
    {
        _answers[operation] = _ => throw new AwsCallException(kind, code, "as the test wants");
        return this;
    }

    /// <inheritdoc />
    public async Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
    {
        Calls.Add(call);
        await Task.Yield();
        if (call is { Service: "ec2", Operation: "DescribeRegions" } && !_answers.ContainsKey("ec2:DescribeRegions")) return (JsonObject)JsonNode.Parse("""{"Regions": [{"RegionName": "eu-west-1"}]}""")!;
        return _answers.TryGetValue(call.Service + ":" + call.Operation, out var answer) ? answer(call) : [];
    }
}
