using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Families;

/// <summary><c>every</c>, <c>some</c> and <c>none</c>: PATH with <c>satisfies</c>.</summary>
/// <param name="key">One of the three.</param>
public sealed class QuantifierFamily(string key) : IConditionFamily
{
    /// <inheritdoc />
    public string Key => key;

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [key, "satisfies", "absent"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        if (node["satisfies"] is not { } inner) throw node.Error($"'{key}' needs 'satisfies'");
        var path = PropertyPath.Parse(node[key]);
        return new Condition(key, path, key == "none" ? compiler.CompileNegated(inner) : compiler.Compile(inner), AbsentOutcome.Read(node["absent"], compiler), node[key]!);
    }

    private sealed class Condition(string key, PropertyPath path, ICondition inner, Truth? absent, RuleNode node) : ICondition
    {
        public IEnumerable<PropertyRead> Reads => Items.Reads(path, node, inner);

        public Verdict Evaluate(EvaluationContext subject)
        {
            var hit = path.Read(subject);
            return hit.Value is ChoiceValue choice ? Join(choice, hit, subject) : Of(hit.Value, hit, subject);
        }

        private Verdict Join(ChoiceValue choice, Hit hit, EvaluationContext subject)
        {
            var verdicts = choice.Options.Select(o => Of(o.Value, hit, subject)).ToList();
            var truth = Kleene.Join(verdicts.Select(v => v.Truth));
            return truth == Truth.Unknown ? new Verdict(truth, [Itself(hit, subject)]) : new Verdict(truth, verdicts[0].Causes);
        }

        private Verdict Of(Value value, Hit hit, EvaluationContext subject)
        {
            if (value is AbsentValue && absent is { } outcome) return new Verdict(outcome, [Itself(hit, subject)]);
            var parts = Items.Of(value, hit.Path, subject, out var complete).Select(item => Doubted(Placed(inner.Evaluate(item), item), item)).ToList();
            if (!complete) parts.Add(new Verdict(Truth.Unknown, [Itself(hit, subject)]));
            var verdict = key == "every" ? Kleene.All(parts) : Kleene.Any(parts);
            if (verdict.Causes.Count == 0) verdict = verdict with { Causes = [Itself(hit, subject)] };
            return key == "none" ? Kleene.Not(verdict) : verdict;
        }

        // An item that may be missing decides nothing by what it is; that it is harmless, it may say.
        private Verdict Doubted(Verdict verdict, EvaluationContext item)
        {
            var harmless = key == "every" ? Truth.True : Truth.False;
            return item.Presence is not { } presence || verdict.Truth == harmless ? verdict : new Verdict(Truth.Unknown, [new Cause(item.Resource, item.ItemPath, presence, "is there")]);
        }

        // A nested absent property stands at its item, not at the head of the resource.
        private static Verdict Placed(Verdict verdict, EvaluationContext item) =>
            verdict.Causes.Count > 0 ? verdict : verdict with { Causes = [new Cause(item.Resource, item.ItemPath, item.Item, string.Empty)] };

        private static Cause Itself(Hit hit, EvaluationContext subject) => new(subject.Resource, hit.Path.Length == 0 ? null : hit.Path, hit.Placed, "has such an item");
    }
}
