using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>Reads calls of collectors.</summary>
internal static class FurtherCallReader
{
    private static readonly string[] Keys = ["call", "input", "absent", "region", "unless", "if", "batch"];

    /// <summary>Reads a named call.</summary>
    /// <param name="entry">Name and call.</param>
    /// <param name="service">Service of the file.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static FurtherCall Read(RuleEntry entry, string service)
    {
        if (entry.Value is not RuleMapping map) throw entry.Value.Error("a call is a mapping with 'call' and 'input'");
        map.Only(Keys);
        return new FurtherCall(entry.Key.Value, Call(map, service))
        {
            AtHome = map["region"] is not null && map.Word("region", ["home", "item"]) == "home",
            Unless = CallCondition.Of(map["unless"]),
            If = CallCondition.Of(map["if"]),
            Batch = Batch(map["batch"]),
        };
    }

    /// <summary>Reads the call that stands in a mapping (<c>call</c>, <c>input</c>, <c>absent</c>).</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="service">Service of the file.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static CallSpec Call(RuleMapping map, string service)
    {
        var name = map.Text("call");
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var operation = colon < 0 ? new ApiOperation(service, name) : new ApiOperation(name[..colon], name[(colon + 1)..]);
        return new CallSpec(operation, InputTemplate.Of(map["input"]), map["absent"]?.Texts() ?? [], (RuleScalar)map["call"]!);
    }

    /// <summary>Reads a call that is repeated until its answer is ready.</summary>
    /// <param name="node">What stands under <c>before</c>.</param>
    /// <param name="service">Service of the file.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static BeforeCall Before(RuleNode node, string service)
    {
        if (node is not RuleMapping map) throw node.Error("'before' is a mapping with 'call', 'until', 'tries' and 'seconds'");
        map.Only(["call", "input", "until", "tries", "seconds"]);
        return new BeforeCall(Call(map, service), [.. map.Map("until").Select(e => KeyValuePair.Create(AnswerPath.Parse(e.Key, e.Key.Value), ((RuleScalar)e.Value).Value))], map.Number("tries"), map.Number("seconds"));
    }

    private static BatchSpec? Batch(RuleNode? node)
    {
        if (node is null) return null;
        if (node is not RuleMapping map) throw node.Error("'batch' is a mapping with 'size', 'member', 'key', 'each' and 'match'");
        map.Only(["size", "member", "key", "each", "match"]);
        return new BatchSpec(map.Number("size"), map.Text("member"), TextTemplate.Parse(map, map.Text("key")), AnswerPath.Parse(map, map.Text("each")), TextTemplate.Parse(map, map.Text("match")));
    }
}
