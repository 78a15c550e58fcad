using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Networks;

namespace Crpbot.Iam.Networks;

/// <summary>
/// <c>network: PATH</c> (security group rules) or <c>nacl: PATH</c> (entries in order): <c>open-to: internet</c>, a list of CIDR blocks, or
/// <c>wider-than: N</c> (a block with a prefix shorter than N), with <c>ports</c> and <c>protocol</c>.
/// </summary>
/// <param name="key"><c>network</c> or <c>nacl</c>.</param>
public sealed class NetworkFamily(string key) : IConditionFamily
{
    // The internet needs no /0: eight-bit blocks are the largest that were ever given to one holder; IPv6 is handed out in /12 at most.
    private const int Internet = 7;
    private const int InternetSix = 11;

    /// <inheritdoc />
    public string Key => key;

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [key, "open-to", "wider-than", "ports", "protocol"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        if ((node["open-to"] is null) == (node["wider-than"] is null)) throw node.Error($"'{key}' takes one of 'open-to' and 'wider-than'");
        var (widest, six, sources) = Reach(node);
        var protocol = (node["protocol"] as RuleScalar)?.Value ?? "any";
        return new NetworkCondition
        {
            Path = PropertyPath.Parse(node[key]),
            Question = Question(node["ports"], protocol, compiler),
            Widest = widest,
            WidestSix = six,
            Sources = sources,
            OfInternet = node["wider-than"] is null,
            Ordered = key == "nacl",
            Node = node[key]!,
            Words = "lets " + (node["wider-than"] is null ? "the internet in" : "a wide range in"),
        };
    }

    private static (int Four, int Six, IReadOnlyList<AddressRange>? Sources) Reach(RuleMapping node)
    {
        if (node["wider-than"] is { } wider)
            return wider is RuleScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= 32
                ? (length - 1, (length * 4) - 1, null) : throw wider.Error("'wider-than' is a prefix length from 1 to 32");
        if (node["open-to"] is RuleScalar { Value: "internet" }) return (Internet, InternetSix, null);
        if (node["open-to"] is not RuleSequence list) throw node["open-to"]!.Error("'open-to' is internet or a list of CIDR blocks");
        return (0, 0, [.. list.Items.Select(i => i is RuleScalar s && AddressRange.Parse(s.Value) is { } range ? range : throw i.Error("no CIDR block"))]);
    }

    private static Func<EvaluationContext, PortQuestion?> Question(RuleNode? node, string protocol, IConditionCompiler compiler)
    {
        if (node is null or RuleScalar { Value: "any" }) return _ => new PortQuestion([], false, protocol);
        if (node is RuleScalar { Value: "all" }) return _ => new PortQuestion([], true, protocol);
        var operand = Operand.Read(node, compiler);
        foreach (var text in operand.Literals) _ = Port(text) ?? throw node.Error($"'{text}' is no port or range such as 9200-9300");
        return context => operand.Texts(context) is { } texts && texts.Select(Port).ToList() is var ports && ports.TrueForAll(p => p is not null)
            ? new PortQuestion([.. ports.Select(p => p!.Value)], false, protocol) : null;
    }

    private static (int From, int To)? Port(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (low, high) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        return int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from <= to && to <= 65535 ? (from, to) : null;
    }
}
