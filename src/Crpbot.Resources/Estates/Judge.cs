using Crpbot.Resources.Conditions;
using Crpbot.Resources.Conditions.Families;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>Holds rules against resources.</summary>
public sealed class Judge
{
    private readonly ResourceRuleBook _rules;
    private readonly DateTimeOffset _now;

    /// <summary>Creates a judge.</summary>
    /// <param name="rules">Rules.</param>
    /// <param name="now">The clock.</param>
    public Judge(ResourceRuleBook rules, DateTimeOffset now) => (_rules, _now) = (rules, now);

    /// <summary>All judgements on an estate; a rule that does not apply to a resource gives none.</summary>
    /// <param name="estate">Resources.</param>
    public IEnumerable<Judgement> Of(Estate estate)
    {
        foreach (var resource in estate.All)
        {
            foreach (var rule in _rules.Of(resource.Type))
                if (resource.Source == ResourceSource.Live ? rule.ForLive : rule.ForTemplates)
                    foreach (var judgement in Of(rule, resource, estate)) yield return judgement;
        }
    }

    private IEnumerable<Judgement> Of(ResourceRule rule, Resource resource, Estate estate)
    {
        var whole = new EvaluationContext(resource, resource.Properties, string.Empty, estate, _now) { Parameters = rule.Parameters };
        if (rule.Each is null)
        {
            if (Of(rule, whole) is { } one) yield return one;
            yield break;
        }

        var hit = rule.Each.Read(whole);
        var lists = hit.Value is ChoiceValue choice ? choice.Options.Select(o => o.Value).ToList() : [hit.Value];
        var complete = true;
        var judged = lists.SelectMany(v =>
        {
            var items = Items.Of(v, hit.Path, whole, out var all);
            complete &= all;
            return items.Select(i => Of(rule, i)).OfType<Judgement>();
        }).GroupBy(j => j.ItemPath, StringComparer.Ordinal).ToList();
        foreach (var same in judged)
            foreach (var one in Joined([.. same], lists.Count, hit)) yield return one;
        if (!complete || hit.Value is UnknownValue or PartialText or ReferenceValue) yield return new Judgement(rule, resource, hit.Path, hit.Placed, Outcome.Unknown, [new Cause(resource, hit.Path, hit.Placed, "is known")]);
    }

    // What stands at one place of a list, in one of several lists it may be: bad in all of them is bad, in some of them is open.
    private static IEnumerable<Judgement> Joined(IReadOnlyList<Judgement> same, int lists, Hit hit)
    {
        if (lists == 1) return same;
        var first = same[0];
        if (same.All(j => j.Outcome == Outcome.Pass) || (same.Count == lists && same.All(j => j.Outcome == Outcome.Fail))) return [first];
        return [first with { Outcome = Outcome.Unknown, Causes = [new Cause(first.Resource, first.ItemPath, hit.Placed, "is there"), .. same.Where(j => j.Outcome == Outcome.Unknown).SelectMany(j => j.Causes)] }];
    }

    private static Judgement? Of(ResourceRule rule, EvaluationContext context)
    {
        var applies = rule.When?.Evaluate(context) ?? Kleene.True;
        if (applies.Truth == Truth.False) return null;
        var verdict = rule.Condition.Evaluate(context);
        var truth = rule.Forbids ? Kleene.Not(verdict.Truth) : verdict.Truth;
        var outcome = (Outcome)(int)truth;
        if (outcome == Outcome.Fail && context.Presence is { } presence) return new Judgement(rule, context.Resource, context.ItemPath, context.Item, Outcome.Unknown, [new Cause(context.Resource, context.ItemPath, presence, "is there")]);
        if (outcome == Outcome.Fail && applies.Truth == Truth.Unknown) return new Judgement(rule, context.Resource, context.ItemPath, context.Item, Outcome.Unknown, applies.Causes);
        return new Judgement(rule, context.Resource, context.ItemPath, context.Item, outcome, verdict.Causes);
    }
}
