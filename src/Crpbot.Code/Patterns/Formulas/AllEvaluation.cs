using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Evaluates one <see cref="AllFormula"/>: positives, negatives, conditions, focus.</summary>
internal sealed class AllEvaluation(FormulaEvaluator evaluator, AllFormula formula)
{
    /// <summary>The places in the file.</summary>
    public List<Hit> Find()
    {
        List<Hit>? current = null;
        foreach (var part in formula.Positives.OrderBy(Cost))
        {
            current = current is null ? evaluator.Find(part) : Narrow(current, part);
            if (current.Count == 0) return current;
        }

        return current is null ? [] : Rest(current, evaluator.Find);
    }

    /// <summary>The places within one.</summary>
    public IEnumerable<Hit> FindWithin(Hit context, string text)
    {
        var current = new List<Hit> { context };
        foreach (var part in formula.Positives)
        {
            current = Intersect(current, [.. evaluator.FindWithin(part, context, text)]);
            if (current.Count == 0) return current;
        }

        return Rest(current, f => [.. evaluator.FindWithin(f, context, text)]);
    }

    private List<Hit> Rest(List<Hit> hits, Func<Formula, List<Hit>> find)
    {
        foreach (var negative in formula.Negatives)
        {
            if (hits.Count == 0) return hits;
            if (!evaluator.MayMatch(negative.Formula)) continue;
            var excluded = find(negative.Formula);
            if (excluded.Count > 0) hits = hits.FindAll(h => !excluded.Exists(e => Excludes(negative.Kind, e, h)));
        }

        foreach (var condition in formula.Conditions) hits = [.. hits.SelectMany(h => condition.Apply(h, evaluator))];
        foreach (var names in formula.Focus) hits = [.. hits.SelectMany(h => names.SelectMany(n => Focus(h, n)))];
        return hits;
    }

    // The dearest last: a bare metavariable fits every expression, so it is tried only within what the others found.
    private static int Cost(Formula part) => part switch
    {
        InsideFormula => 2,
        PatternFormula { Pattern.Root.Role: PatternRole.Metavariable or PatternRole.Anything } => 3,
        PatternFormula { Pattern.Required.Length: > 0 } => 0,
        _ => 1,
    };

    private List<Hit> Narrow(List<Hit> current, Formula part)
    {
        if (part is not PatternFormula { Pattern: { Root.Role: PatternRole.Metavariable or PatternRole.Anything } bare }) return Intersect(current, evaluator.Find(part));
        var name = bare.Names.Count > 0 ? bare.Names[0] : null;
        return [.. current.SelectMany(h => evaluator.Expressions(h, name))];
    }

    private List<Hit> Intersect(List<Hit> current, List<Hit> others)
    {
        var hits = new List<Hit>();
        foreach (var one in current)
        {
            foreach (var other in others)
            {
                if (!evaluator.Count()) return HitOrder.Distinct(hits);
                if (Intersect(one, other) is { } both) hits.Add(both);
            }
        }

        return HitOrder.Distinct(hits);
    }

    /// <summary>The inner of two places, with the metavariables of both; a surrounding is never the inner one.</summary>
    private static Hit? Intersect(Hit one, Hit other)
    {
        Hit inner, outer;
        if (other.Covers(one) && (!one.Inside || other.Inside)) (inner, outer) = (one, other);
        else if (one.Covers(other) && (!other.Inside || one.Inside)) (inner, outer) = (other, one);
        else return null;
        return BindingEquality.Merge(inner.Bindings, outer.Bindings) is { } bindings ? new Hit(inner.Node, inner.Start, inner.End, bindings) { Inside = inner.Inside } : null;
    }

    private bool Excludes(ExclusionKind kind, Hit excluded, Hit hit)
    {
        if (!evaluator.Count()) return false;
        var there = kind switch
        {
            ExclusionKind.Same when !excluded.Inside => excluded.Start == hit.Start && excluded.End == hit.End,
            ExclusionKind.Overlap => excluded.Start < hit.End && hit.Start < excluded.End,
            _ => excluded.Covers(hit),
        };
        return there && BindingEquality.Merge(hit.Bindings, excluded.Bindings) is not null;
    }

    private static IEnumerable<Hit> Focus(Hit hit, string name)
    {
        if (hit[name] is not { } binding) yield break;
        var (start, end) = (Math.Max(hit.Start, binding.Span.Start), Math.Min(hit.End, binding.Span.End));
        if (start >= end) yield break;
        var node = binding.Nodes.Count == 1 ? binding.Nodes[0] : binding.Owner ?? (binding.Nodes.Count > 1 ? new SyntaxNode(SyntaxKind.List, start, end, children: [.. binding.Nodes]) : hit.Node);
        yield return new Hit(node, start, end, hit.Bindings);
    }
}
