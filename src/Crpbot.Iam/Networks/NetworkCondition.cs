using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Networks;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Networks;

/// <summary>Whether rules of a security group let traffic in from a wide range: the rules' ranges are joined first, so that two halves are the whole.</summary>
internal sealed class NetworkCondition : ICondition
{
    // What AWS lets one network interface have.
    private const int MostRules = 1000;

    /// <summary>Path of the rules.</summary>
    public required PropertyPath Path { get; init; }

    /// <summary>Traffic asked about.</summary>
    public required Func<EvaluationContext, PortQuestion?> Question { get; init; }

    /// <summary>Blocks of this prefix length or shorter count: 0 is the internet as a whole.</summary>
    public int Widest { get; init; }

    /// <summary>The same for IPv6.</summary>
    public int WidestSix { get; init; }

    /// <summary>Ranges that are asked about instead of a width; null for a width.</summary>
    public IReadOnlyList<AddressRange>? Sources { get; init; }

    /// <summary>True when only public addresses count towards a width.</summary>
    public bool OfInternet { get; init; }

    /// <summary>True when ACL rules are evaluated in order.</summary>
    public bool Ordered { get; init; }

    /// <summary>Where the rule says so.</summary>
    public required RuleNode Node { get; init; }

    /// <summary>For the reader.</summary>
    public required string Words { get; init; }

    /// <inheritdoc />
    public IEnumerable<PropertyRead> Reads => [new PropertyRead(null, Path, Node)];

    /// <inheritdoc />
    public Verdict Evaluate(EvaluationContext subject)
    {
        var hit = Path.Read(subject);
        if (Question(subject) is not { } question || hit.Value is UnknownValue or PartialText or ReferenceValue) return new Verdict(Truth.Unknown, [Itself(hit, subject)]);
        var verdicts = Worlds.Of(hit.Value).Select(w => Of(w, hit, question, subject)).ToList();
        if (Kleene.Join(verdicts.Select(v => v.Truth)) == verdicts[0].Truth) return verdicts[0];
        var choice = Worlds.FirstChoice(hit.Value);
        var value = new UnknownValue("a rule is one of several", choice?.Decides ?? "deployment") { At = choice?.At ?? hit.Placed.At };
        return new Verdict(Truth.Unknown, [new Cause(subject.Resource, hit.Path.Length == 0 ? null : hit.Path, value, Words)]);
    }

    private Verdict Of(Value value, Hit hit, PortQuestion question, EvaluationContext subject)
    {
        var rules = Rules(value, hit.Path, out var open);
        if (Ordered) rules = [.. rules.Where(r => !r.IsEgress).OrderBy(r => r.Number)];
        var (truth, deciding) = new Openings(rules, question, IsWide).Answer();
        if (truth == Truth.True) return new Verdict(truth, [.. deciding.Select(r => Cause(r, subject))]);
        if (truth == Truth.Unknown) return new Verdict(truth, [.. deciding.Select(r => Cause(r, subject) with { Value = Unknown(r) })]);
        return open is null ? new Verdict(Truth.False, [Itself(hit, subject)]) : new Verdict(Truth.Unknown, [new Cause(subject.Resource, hit.Path, open, Words)]);
    }

    private bool IsWide(AddressRange range)
    {
        if (Sources is not null) return Sources.Any(range.Contains);
        return (OfInternet ? PublicAddresses.Of(range) : [range]).Any(r => r.Width <= (r.IsSix ? WidestSix : Widest));
    }

    private static List<TrafficRule> Rules(Value value, string path, out Value? open)
    {
        open = value is ListValue { Open: true } ? new UnknownValue("further rules may be added", "deployment") { At = value.At } : null;
        var items = value switch { ListValue list => list.Items, MapValue => [value], _ => [] };
        if (items.Count > MostRules) open = new UnknownValue("there are more than 1000 rules", "rules that AWS accepts") { At = value.At };
        var rules = new List<TrafficRule>();
        for (var i = 0; i < Math.Min(items.Count, MostRules); i++)
        {
            var at = value is ListValue ? string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]") : path;
            if (items[i] is MapValue map) rules.Add(TrafficRule.Read(map, at));
            else if (items[i] is not AbsentValue) open ??= new UnknownValue("a rule is not known", "deployment") { At = items[i].At };
        }

        return rules;
    }

    private static UnknownValue Unknown(TrafficRule rule) => rule.OpenAddress switch
    {
        UnknownValue address => address with { At = rule.Node.At },
        null when rule.IsUnsure => new UnknownValue("it is not known whether it allows or denies", "deployment") { At = rule.Node.At },
        null => new UnknownValue("its ports are known only at deployment", "deployment") { At = rule.Node.At },
        _ => new UnknownValue("its address range is known only at deployment", "deployment") { At = rule.Node.At },
    };

    private Cause Cause(TrafficRule rule, EvaluationContext subject) => new(subject.Resource, rule.Path, rule.Node, Words) { Shown = TrafficWords.Of(rule) };

    private Cause Itself(Hit hit, EvaluationContext subject) => new(subject.Resource, hit.Path.Length == 0 ? null : hit.Path, hit.Placed, Words);
}
