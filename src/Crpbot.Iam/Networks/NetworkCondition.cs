using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Networks;

/// <summary>Whether rules of a security group let traffic in from a wide range: the rules' ranges are joined first, so that two halves are the whole.</summary>
internal sealed class NetworkCondition : ICondition
{
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
        if (Question(subject) is not { } question) return new Verdict(Truth.Unknown, [Itself(hit, subject)]);
        if (hit.Value is UnknownValue or PartialText or ReferenceValue) return new Verdict(Truth.Unknown, [Itself(hit, subject)]);
        if (hit.Value is ChoiceValue choice)
        {
            var verdicts = choice.Options.Select(o => Of(o.Value, hit, question, subject)).ToList();
            var truth = Kleene.Join(verdicts.Select(v => v.Truth));
            return truth == Truth.Unknown ? new Verdict(truth, [Itself(hit, subject)]) : verdicts[0];
        }

        return Of(hit.Value, hit, question, subject);
    }

    private Verdict Of(Value value, Hit hit, PortQuestion question, EvaluationContext subject)
    {
        var rules = Rules(value, hit.Path, out var open);
        if (Ordered) rules = NetworkAcl.Effective(rules, question);
        var about = rules.Select(r => (Rule: r, Truth: question.IsAbout(r))).Where(r => r.Truth != Truth.False).ToList();
        var certain = about.Where(r => r.Truth == Truth.True).Select(r => r.Rule).ToList();
        var wide = AddressRange.Union(certain.SelectMany(r => r.Ranges)).Where(IsWide).ToList();
        if (wide.Count > 0) return new Verdict(Truth.True, [.. certain.Where(r => r.Ranges.Any(a => wide.Exists(w => w.Contains(a)))).Select(r => Cause(r, subject))]);
        var possible = about.Where(r => r.Rule.OpenAddress is not null || (r.Truth == Truth.Unknown && r.Rule.Ranges.Any(IsWide))).Select(r => r.Rule).ToList();
        if (possible.Count > 0) return new Verdict(Truth.Unknown, [.. possible.Select(r => Cause(r, subject) with { Value = Unknown(r) })]);
        return open is null ? new Verdict(Truth.False, [Itself(hit, subject)]) : new Verdict(Truth.Unknown, [new Cause(subject.Resource, hit.Path, open, Words)]);
    }

    private bool IsWide(AddressRange range) => Sources is null ? range.Width <= (range.IsSix ? WidestSix : Widest) : Sources.Any(range.Contains);

    private static List<TrafficRule> Rules(Value value, string path, out Value? open)
    {
        open = value is ListValue { Open: true } ? new UnknownValue("further rules may be added", "deployment") { At = value.At } : null;
        var items = value switch { ListValue list => list.Items, MapValue => [value], _ => [] };
        var rules = new List<TrafficRule>();
        for (var i = 0; i < items.Count; i++)
        {
            var at = value is ListValue ? string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]") : path;
            if (items[i] is MapValue map) rules.Add(TrafficRule.Read(map, at));
            else if (items[i] is ChoiceValue { Options: var options } choice && options.All(o => o.Value is MapValue or AbsentValue)) open ??= choice;
            else open ??= new UnknownValue("a rule is not known", "deployment") { At = items[i].At };
        }

        return rules;
    }

    private static UnknownValue Unknown(TrafficRule rule) => rule.OpenAddress switch
    {
        UnknownValue address => address with { At = rule.Node.At },
        ChoiceValue choice => new UnknownValue("its address range is one of several", choice.Decides) { At = rule.Node.At },
        null => new UnknownValue("its ports are known only at deployment", "deployment") { At = rule.Node.At },
        _ => new UnknownValue("its address range is known only at deployment", "deployment") { At = rule.Node.At },
    };

    private Cause Cause(TrafficRule rule, EvaluationContext subject) => new(subject.Resource, rule.Path, rule.Node, Words) { Shown = TrafficWords.Of(rule) };

    private Cause Itself(Hit hit, EvaluationContext subject) => new(subject.Resource, hit.Path.Length == 0 ? null : hit.Path, hit.Placed, Words);
}
