using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Families;

/// <summary><c>count: PATH</c>, optionally of the items that satisfy a condition, <c>at-least</c>, <c>at-most</c> or <c>is</c> a number.</summary>
public sealed class CountFamily : IConditionFamily
{
    /// <inheritdoc />
    public string Key => "count";

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [Key, "satisfies", "at-least", "at-most", "is"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        var bounds = node.Entries.Where(e => e.Key.Value is "at-least" or "at-most" or "is").ToList();
        if (bounds is not [var bound] || bound.Value is not RuleScalar scalar || !int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
            throw node.Error("'count' takes one of at-least, at-most, is with a whole number");
        var inner = node["satisfies"] is { } condition ? compiler.Compile(condition) : null;
        return new Condition(PropertyPath.Parse(node[Key]), inner, bound.Key.Value, limit, node[Key]!);
    }

    private sealed class Condition(PropertyPath path, ICondition? inner, string bound, int limit, RuleNode node) : ICondition
    {
        public IEnumerable<PropertyRead> Reads => Items.Reads(path, node, inner);

        public Verdict Evaluate(EvaluationContext subject)
        {
            var hit = path.Read(subject);
            var truth = hit.Value is ChoiceValue choice ? Kleene.Join(choice.Options.Select(o => Of(o.Value, hit, subject))) : Of(hit.Value, hit, subject);
            return new Verdict(truth, [new Cause(subject.Resource, hit.Path, hit.Placed, string.Create(CultureInfo.InvariantCulture, $"has {bound.Replace('-', ' ')} {limit} items"))]);
        }

        private Truth Of(Value value, Hit hit, EvaluationContext subject)
        {
            var truths = Items.Of(value, hit.Path, subject, out var complete).Select(Counted).ToList();
            var least = truths.Count(t => t == Truth.True);
            var most = complete ? truths.Count(t => t != Truth.False) : int.MaxValue;
            return bound switch
            {
                "at-least" => least >= limit ? Truth.True : most < limit ? Truth.False : Truth.Unknown,
                "at-most" => most <= limit ? Truth.True : least > limit ? Truth.False : Truth.Unknown,
                _ => least == limit && most == limit ? Truth.True : least > limit || most < limit ? Truth.False : Truth.Unknown,
            };
        }

        // An item that may be missing may count, at most.
        private Truth Counted(EvaluationContext item)
        {
            var truth = inner?.Evaluate(item).Truth ?? Truth.True;
            return truth == Truth.True && item.Presence is not null ? Truth.Unknown : truth;
        }
    }
}
