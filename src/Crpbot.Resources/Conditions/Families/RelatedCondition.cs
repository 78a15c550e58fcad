using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Families;

/// <summary>Looks at related resources. A link that is not known makes the outcome unknown where it could matter; so does a list that could not be read.</summary>
internal sealed class RelatedCondition : ICondition
{
    /// <summary>Types looked at.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>Their property that points at me.</summary>
    public PropertyPath? By { get; init; }

    /// <summary>My property that points at them.</summary>
    public PropertyPath? Via { get; init; }

    /// <summary>True when only resources of my region count.</summary>
    public bool SameRegion { get; init; }

    /// <summary><c>some</c>, <c>every</c>, <c>none</c>, <c>exists</c> or <c>absent</c> (<c>exists: false</c>).</summary>
    public required string Quantifier { get; init; }

    /// <summary>Condition on a related one; null when existence is all.</summary>
    public ICondition? Inner { get; init; }

    /// <summary>Where the rule says so.</summary>
    public required RuleMapping Node { get; init; }

    /// <inheritdoc />
    public IEnumerable<PropertyRead> Reads
    {
        get
        {
            if (Via is not null) yield return new PropertyRead(null, Via, Node["via"]!);
            foreach (var type in Types)
            {
                yield return new PropertyRead(type, By ?? PropertyPath.Parse(new RuleScalar(Node.File, Node.Line, Node.Column, ".")), Node["by"] ?? Node);
                foreach (var read in Inner?.Reads ?? [])
                {
                    if (read.Path.Start == PathStart.Outer) yield return new PropertyRead(null, read.Path, read.Node);
                    else yield return read.Type is null ? read with { Type = type } : read;
                }
            }
        }
    }

    /// <inheritdoc />
    public Verdict Evaluate(EvaluationContext subject)
    {
        var link = Via?.Read(subject);
        var parts = Types.SelectMany(t => Of(t, subject, link)).ToList();
        var mine = new Cause(subject.Resource, link?.Path ?? (subject.ItemPath.Length == 0 ? null : subject.ItemPath), link?.Placed ?? subject.Item, Words());
        if (Outside(subject, link) is { } reason) parts.Add(new Verdict(Truth.Unknown, [mine with { Value = reason with { At = mine.Value.At } }]));
        var verdict = Quantifier == "every" ? Kleene.All(parts) : Kleene.Any(parts);
        if (Quantifier is "none" or "absent") verdict = Kleene.Not(verdict);
        return verdict with { Causes = verdict.Truth == Truth.Unknown ? [.. verdict.Causes, mine] : [mine, .. verdict.Causes.Where(c => c.Resource != subject.Resource)] };
    }

    private IEnumerable<Verdict> Of(string type, EvaluationContext subject, Hit? link)
    {
        if (subject.Estate.Missing(type, subject.Resource.Scope, SameRegion ? subject.Resource.Region : null) is { } missing) yield return new Verdict(Truth.Unknown, [new Cause(subject.Resource, null, missing, Words())]);
        // A policy in one template may import a bucket of another: only a reference reaches over, a name does not.
        foreach (var other in subject.Estate.OfType(type, subject.Resource.Scope).Concat(By is null ? [] : subject.Estate.Importing(type, subject.Resource).Where(o => Imports(o, subject))))
        {
            if (SameRegion && other.Region != subject.Resource.Region) continue;
            var context = new EvaluationContext(other, other.Properties, string.Empty, subject.Estate, subject.Now) { Parameters = subject.Parameters, Outer = subject };
            var linked = Doubted(other, Linked(other, context, subject, link));
            if (linked.Truth != Truth.False) yield return Joined(linked, context);
        }
    }

    private bool Imports(Resource other, EvaluationContext subject) =>
        By!.Read(new EvaluationContext(other, other.Properties, string.Empty, subject.Estate, subject.Now)).Value is ReferenceValue reference && reference.Target == subject.Resource.Key;

    private Verdict Joined(Verdict linked, EvaluationContext other)
    {
        if (Inner is null) return linked;
        var inner = Inner.Evaluate(other);
        if (linked.Truth == Truth.True) return inner;
        var harmless = Quantifier == "every" ? Truth.True : Truth.False;
        return inner.Truth == harmless ? inner : new Verdict(Truth.Unknown, [.. linked.Causes, .. inner.Causes]);
    }

    private Verdict Linked(Resource other, EvaluationContext context, EvaluationContext subject, Hit? link)
    {
        if (link is not null) return new Verdict(ResourceLink.PointsAt(link.Value, other), [new Cause(subject.Resource, link.Path, link.Placed, Words())]);
        if (By is null) return new Verdict(other.Key == subject.Resource.Key ? Truth.False : Truth.True, []);
        var hit = By.Read(context);
        return new Verdict(ResourceLink.PointsAt(hit.Value, subject.Resource), [new Cause(other, hit.Path, hit.Placed, Words())]);
    }

    // A live resource that could not be read may not exist at all: it supports nothing.
    private Verdict Doubted(Resource other, Verdict linked)
    {
        if (other is not { Source: ResourceSource.Live, OnlyWhen: not null } || linked.Truth == Truth.False) return linked;
        var unknown = other.Properties.Entries.FirstOrDefault(e => e.Value is UnknownValue);
        return new Verdict(Truth.Unknown, unknown is null ? linked.Causes : [.. linked.Causes, new Cause(other, unknown.Key, unknown.Value, Words())]);
    }

    // What a template names but does not declare lives elsewhere; an account has no elsewhere.
    private UnknownValue? Outside(EvaluationContext subject, Hit? link)
    {
        if (link is null || link.Value is AbsentValue) return null;
        if (link.Value is UnknownValue unknown) return unknown;
        if (subject.Resource.Source == ResourceSource.Live) return null;
        var items = link.Value is ListValue list ? list.Items : [link.Value];
        var candidates = Types.SelectMany(t => subject.Estate.OfType(t, subject.Resource.Scope)).ToList();
        foreach (var item in items)
        {
            if (item is UnknownValue inner) return inner;
            if (item is AbsentValue || (item is ReferenceValue reference && subject.Estate.ByKey(reference.Target) is not null)) continue;
            if (!candidates.Exists(c => ResourceLink.PointsAt(item, c) == Truth.True)) return new UnknownValue("it names something outside the template", "the live account (--aws)");
        }

        return null;
    }

    private string Words() => (Quantifier is "none" or "absent" ? "no related " : "related ") + string.Join(" or ", Types);
}
