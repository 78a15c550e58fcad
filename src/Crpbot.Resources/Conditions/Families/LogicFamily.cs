using Crpbot.Core;

namespace Crpbot.Resources.Conditions.Families;

/// <summary><c>all</c>, <c>any</c> and <c>not</c>.</summary>
/// <param name="key">One of the three.</param>
public sealed class LogicFamily(string key) : IConditionFamily
{
    /// <inheritdoc />
    public string Key => key;

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [key];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        var value = node[key]!;
        if (key == "not") return new Condition([compiler.CompileNegated(value)], parts => Kleene.Not(parts.Single()));
        if (value is not RuleSequence { Items.Count: > 0 } list) throw value.Error($"'{key}' holds a list of conditions");
        return new Condition([.. list.Items.Select(i => compiler.Compile(i))], key == "all" ? Kleene.All : Kleene.Any);
    }

    private sealed class Condition(IReadOnlyList<ICondition> parts, Func<IEnumerable<Verdict>, Verdict> join) : ICondition
    {
        public IEnumerable<PropertyRead> Reads => parts.SelectMany(p => p.Reads);

        public Verdict Evaluate(EvaluationContext subject) => join(parts.Select(p => p.Evaluate(subject)));
    }
}
