using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Asks a predicate about the policy documents at a path: true when some document answers yes.</summary>
internal sealed class PolicyCondition(PropertyPath path, IPolicyPredicate predicate, bool wanted, RuleNode node) : ICondition
{
    /// <inheritdoc />
    public IEnumerable<PropertyRead> Reads => [new PropertyRead(null, path, node)];

    /// <inheritdoc />
    public Verdict Evaluate(EvaluationContext subject)
    {
        var hit = path.Read(subject);
        var worlds = Worlds.Of(hit.Value);
        var verdicts = worlds.Select(w => Of(w, hit, subject)).ToList();
        var verdict = verdicts[0];
        if (Kleene.Join(verdicts.Select(v => v.Truth)) != verdict.Truth) verdict = new Verdict(Truth.Unknown, [Undecided(hit, subject)]);
        if (verdict.Causes.Count == 0) verdict = verdict with { Causes = [new Cause(subject.Resource, hit.Path, hit.Placed, predicate.Words) { Shown = hit.Value is AbsentValue ? "not set" : "no statement does" }] };
        return wanted ? verdict : Kleene.Not(verdict);
    }

    // The part of the document that is one of several: it says what would decide.
    private Cause Undecided(Hit hit, EvaluationContext subject)
    {
        var choice = Worlds.FirstChoice(hit.Value);
        return new Cause(subject.Resource, hit.Path, new UnknownValue("a part of the policy is one of several", choice?.Decides ?? "deployment") { At = choice?.At ?? hit.Placed.At }, predicate.Words);
    }

    private Verdict Of(Value document, Hit hit, EvaluationContext subject)
    {
        if (document is not ListValue list || !path.IsMany) return Of(document, hit.Path, subject);
        var rest = path.Text[(path.Text.LastIndexOf("[]", StringComparison.Ordinal) + 2)..];
        var parts = list.Items.Select((d, i) => Of(d, string.Create(CultureInfo.InvariantCulture, $"{hit.Path}[{i}]{rest}"), subject)).ToList();
        if (list.Open) parts.Add(new Verdict(Truth.Unknown, [new Cause(subject.Resource, hit.Path, new UnknownValue("there may be further policies", "deployment") { At = list.At }, predicate.Words)]));
        return Kleene.Any(parts);
    }

    private Verdict Of(Value value, string at, EvaluationContext subject)
    {
        var document = PolicyReader.Read(value, at);
        var parts = predicate.Ask(document, subject)
            .Select(p => new Verdict(p.Truth, p.Truth == Truth.False ? [] : [Cause(p.Statement, p.Truth, subject)])).ToList();
        if (document.Open is { } open) parts.Add(new Verdict(Truth.Unknown, [new Cause(subject.Resource, at, open, predicate.Words)]));
        return Kleene.Any(parts);
    }

    private Cause Cause(PolicyStatement statement, Truth truth, EvaluationContext subject) => truth == Truth.True
        ? new Cause(subject.Resource, statement.Path, statement.Node, predicate.Words) { Shown = StatementWords.Of(statement) }
        : new Cause(subject.Resource, statement.Path, FirstUnknown(statement.Node) ?? new UnknownValue("a part of the statement is known only at deployment", "deployment") { At = statement.Node.At }, predicate.Words);

    // Pseudo parameters are known to be harmless; the first other unknown is what stands in the way.
    private static UnknownValue? FirstUnknown(Value value) => value switch
    {
        UnknownValue unknown => unknown.Reason.StartsWith("AWS::", StringComparison.Ordinal) ? null : unknown,
        MapValue map => map.Entries.Select(e => Placed(FirstUnknown(e.Value), e.KeyAt)).FirstOrDefault(u => u is not null),
        ListValue list => list.Items.Select(FirstUnknown).FirstOrDefault(u => u is not null),
        PartialText text => text.Parts.Select(FirstUnknown).FirstOrDefault(u => u is not null),
        _ => null,
    };

    private static UnknownValue? Placed(UnknownValue? value, SourceSpan? at) => value is { At: null } ? value with { At = at } : value;
}
