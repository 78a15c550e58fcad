using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.Conditions;

/// <summary>A list that was refused in one region leaves open what rests on it, and nothing else.</summary>
public sealed class MissingListTests
{
    private static readonly UnknownValue Refused = new("the list was refused", "a permission");

    [Theory]
    [InlineData("in: region", "eu-west-1", Outcome.Unknown)]
    [InlineData("in: region", "us-east-1", Outcome.Fail)]
    [InlineData("in: account", "us-east-1", Outcome.Unknown)]
    public void Refused_region_leaves_only_its_own_rules_open(string scope, string region, Outcome outcome) => Assert.Equal(outcome, Judged(scope, region, "eu-west-1"));

    [Fact]
    public void List_that_is_read_nowhere_leaves_every_region_open() => Assert.Equal(Outcome.Unknown, Judged("in: region", "us-east-1", null));

    private static Outcome Judged(string scope, string region, string? refused)
    {
        var mine = new Resource { Type = "AWS::X::Y", Id = "r", Key = "r", Source = ResourceSource.Live, Scope = "1", Account = "1", Region = region, Properties = MapValue.Empty };
        var rule = Judging.Rule("type: AWS::X::Y\nrequire: {related: AWS::X::Z, " + scope + ", exists: true}");
        var estate = new Estate([mine], [new MissingList("AWS::X::Z", "1", refused, Refused)]);
        return new Judge(new ResourceRuleBook(new ResourceRuleReader(new Nothing(), []), [rule]), DateTimeOffset.UnixEpoch).Of(estate).Single().Outcome;
    }

    private sealed class Nothing : Resources.Conditions.ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
