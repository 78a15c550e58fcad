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
        var verdict = hit.Value switch
        {
            ListValue list when path.IsMany => Kleene.Any(list.Items.Select((d, i) => Of(d, $"{hit.Path}[{i}]", subject)).ToList()),
            ChoiceValue choice => Join(choice, hit, subject),
            _ => Of(hit.Value, hit.Path, subject),
        };
        if (verdict.Causes.Count == 0) verdict = verdict with { Causes = [new Cause(subject.Resource, hit.Path, hit.Placed, predicate.Words) { Shown = hit.Value is AbsentValue ? "not set" : "no statement does" }] };
        return wanted ? verdict : Kleene.Not(verdict);
    }

    private Verdict Join(ChoiceValue choice, Hit hit, EvaluationContext subject)
    {
        var verdicts = choice.Options.Select(o => Of(o.Value, hit.Path, subject)).ToList();
        var truth = Kleene.Join(verdicts.Select(v => v.Truth));
        return truth == Truth.Unknown ? new Verdict(truth, [new Cause(subject.Resource, hit.Path, choice, predicate.Words)]) : new Verdict(truth, verdicts[0].Causes);
    }

    private Verdict Of(Value document, string at, EvaluationContext subject)
    {
        var statements = PolicyReader.Read(document, at, out var open);
        var parts = predicate.Ask(statements, subject)
            .Select(p => new Verdict(p.Truth, p.Truth == Truth.False ? [] : [Cause(p.Statement, p.Truth, subject)])).ToList();
        if (open is not null) parts.Add(new Verdict(Truth.Unknown, [new Cause(subject.Resource, at, open, predicate.Words)]));
        return Kleene.Any(parts);
    }

    private Cause Cause(PolicyStatement statement, Truth truth, EvaluationContext subject) => truth == Truth.True
        ? new Cause(subject.Resource, statement.Path, statement.Node, predicate.Words) { Shown = StatementWords.Of(statement) }
        : new Cause(subject.Resource, statement.Path, new UnknownValue("a part of the statement is known only at deployment", "deployment") { At = statement.Node.At }, predicate.Words);
}
