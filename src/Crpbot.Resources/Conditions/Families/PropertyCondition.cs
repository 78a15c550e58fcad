using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Families;

/// <summary>One test of one property.</summary>
internal sealed class PropertyCondition(PropertyPath path, IValueTest test, Truth? absent, RuleMapping node) : ICondition
{
    /// <inheritdoc />
    public IEnumerable<PropertyRead> Reads => [new PropertyRead(null, path, node["property"]!)];

    /// <inheritdoc />
    public Verdict Evaluate(EvaluationContext subject)
    {
        var hit = path.Read(subject);
        var resource = path.Start == PathStart.Outer && subject.Outer is { } outer ? outer.Resource : subject.Resource;
        return new Verdict(Test(hit.Value, subject), [new Cause(resource, hit.Path.Length == 0 ? null : hit.Path, hit.Placed, test.Words) { Name = ItemName.Of(subject.Item, hit.Path) }]);
    }

    private Truth Test(Value value, EvaluationContext subject) => value switch
    {
        UnknownValue unknown => test.Unknown(unknown),
        AbsentValue => absent ?? test.Absent,
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => Test(o.Value, subject))),
        _ => test.Test(value, subject),
    };
}
