using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;

namespace Crpbot.Resources.Tests.Conditions;

public sealed class ConditionTests
{
    private const string Type = "type: AWS::X::Y\n";

    [Theory]
    [InlineData("{property: A, is: 5}", "{A: 5}", Outcome.Pass)]
    [InlineData("{property: A, is: 5}", "{A: '5.0'}", Outcome.Pass)]
    [InlineData("{property: A, is: True}", "{A: 'true'}", Outcome.Pass)]
    [InlineData("{property: A, is: x}", "{A: X}", Outcome.Fail)]
    [InlineData("{property: A, is: x, ignore-case: true}", "{A: X}", Outcome.Pass)]
    [InlineData("{property: A, is-not: x}", "{}", Outcome.Pass)]
    [InlineData("{property: A, in: [x, y]}", "{A: y}", Outcome.Pass)]
    [InlineData("{property: A, not-in: [x, y]}", "{A: y}", Outcome.Fail)]
    [InlineData("{property: A, matches: '^a+$'}", "{A: aaa}", Outcome.Pass)]
    [InlineData("{property: A, matches-not: '^a+$'}", "{A: aaa}", Outcome.Fail)]
    [InlineData("{property: A, starts-with: ar}", "{A: arn}", Outcome.Pass)]
    [InlineData("{property: A, ends-with: [x, rn]}", "{A: arn}", Outcome.Pass)]
    [InlineData("{property: A, contains: b}", "{A: [a, b]}", Outcome.Pass)]
    [InlineData("{property: A, contains: b}", "{A: [a, c]}", Outcome.Fail)]
    [InlineData("{property: A, at-least: 7}", "{A: '10'}", Outcome.Pass)]
    [InlineData("{property: A, at-most: 7}", "{A: 8}", Outcome.Fail)]
    [InlineData("{property: A, at-most: '14.10'}", "{A: '14.9'}", Outcome.Pass)]
    [InlineData("{property: A, below: '8.4'}", "{A: 8.0.35}", Outcome.Pass)]
    [InlineData("{property: A, exists: true}", "{A: ''}", Outcome.Pass)]
    [InlineData("{property: A, empty: true}", "{A: []}", Outcome.Pass)]
    [InlineData("{property: A, older-than: 90d}", "{A: 2025-01-01T00:00:00Z}", Outcome.Pass)]
    [InlineData("{property: A, younger-than: 90d}", "{A: 2025-12-01T00:00:00Z}", Outcome.Pass)]
    [InlineData("{property: A, cidr-within: [10.0.0.0/8]}", "{A: 10.1.0.0/16}", Outcome.Pass)]
    [InlineData("{property: A, cidr-within: [10.0.0.0/8]}", "{A: 11.1.0.0/16}", Outcome.Fail)]
    [InlineData("{property: A, cidr-overlaps: [10.1.0.0/16]}", "{A: 10.0.0.0/8}", Outcome.Pass)]
    [InlineData("{property: A, looks-secret: true}", "{A: hunter2}", Outcome.Pass)]
    [InlineData("{property: A, is: x, absent: pass}", "{}", Outcome.Pass)]
    [InlineData("{property: A, is: x, absent: unknown}", "{}", Outcome.Unknown)]
    [InlineData("{not: {property: A, is: x, absent: fail}}", "{}", Outcome.Fail)]
    [InlineData("{property: A.\"b.c\".D, is: 1}", "{A: {b.c: {D: 1}}}", Outcome.Pass)]
    [InlineData("{every: A, satisfies: {property: ., is: x}}", "{A: [x, x]}", Outcome.Pass)]
    [InlineData("{every: A, satisfies: {property: ., is: x}}", "{A: x}", Outcome.Pass)]
    [InlineData("{every: A, satisfies: {property: ., is: x}}", "{}", Outcome.Pass)]
    [InlineData("{some: A, satisfies: {property: B, is: x}}", "{A: [{B: y}, {B: x}]}", Outcome.Pass)]
    [InlineData("{none: A, satisfies: {property: B, is: x}}", "{A: [{B: y}, {B: x}]}", Outcome.Fail)]
    [InlineData("{some: 'A[].B', satisfies: {property: ., is: z}}", "{A: [{B: [y]}, {B: [x, z]}]}", Outcome.Pass)]
    [InlineData("{some: A, satisfies: {all: [{property: Key, is: k}, {property: Value, is: v}]}}", "{A: {k: v}}", Outcome.Pass)]
    [InlineData("{some: A, satisfies: {property: B, is: $.C}}", "{A: [{B: 7}], C: 7}", Outcome.Pass)]
    [InlineData("{count: A, at-most: 1}", "{A: [1, 2]}", Outcome.Fail)]
    [InlineData("{count: A, satisfies: {property: ., is: 1}, is: 1}", "{A: [1, 2]}", Outcome.Pass)]
    [InlineData("{any: [{property: A, is: 1}, {property: B, is: 1}]}", "{B: 1}", Outcome.Pass)]
    [InlineData("{all: [{property: A, is: 1}, {property: B, is: 1}]}", "{B: 1}", Outcome.Fail)]
    public void Condition_is_judged(string condition, string properties, Outcome outcome) =>
        Assert.Equal([outcome], Judging.Of(Type + "require: " + condition, $"- type: AWS::X::Y\n  id: a\n  properties: {properties}\n", "a.resources.yml"));

    [Theory]
    [InlineData("{property: A, starts-with: 'arn:'}", "!Sub 'arn:aws:s3:::${P}'", Outcome.Pass)]
    [InlineData("{property: A, starts-with: 'x'}", "!Sub 'arn:aws:s3:::${P}'", Outcome.Fail)]
    [InlineData("{property: A, ends-with: '/*'}", "!Sub 'arn:aws:s3:::${P}/*'", Outcome.Pass)]
    [InlineData("{property: A, is: prod-db}", "!Sub 'prod-${P}'", Outcome.Unknown)]
    [InlineData("{property: A, is: test-db}", "!Sub 'prod-${P}'", Outcome.Fail)]
    [InlineData("{property: A, is: x}", "[!Ref P]", Outcome.Unknown)]
    [InlineData("{count: A, at-least: 1}", "[!If [C, x, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("{property: A, looks-secret: false}", "!Ref P", Outcome.Pass)]
    [InlineData("{property: A, looks-secret: false}", "'{{resolve:secretsmanager:db:SecretString:p}}'", Outcome.Pass)]
    [InlineData("{property: A, looks-secret: false}", "!Sub 'postgres://u:hunter2@${P}/db'", Outcome.Fail)]
    [InlineData("{property: A, refers-to: AWS::SNS::Topic}", "!Ref T", Outcome.Pass)]
    [InlineData("{property: A, refers-to: AWS::SQS::Queue}", "!Ref T", Outcome.Fail)]
    public void Partly_known_value_is_decided_as_far_as_it_is_known(string condition, string value, Outcome outcome) =>
        Assert.Equal([outcome], Judging.Of(Type + "require: " + condition, $"Parameters: {{P: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref P, x]}}\nResources:\n  T: {{Type: AWS::SNS::Topic}}\n  Y:\n    Type: AWS::X::Y\n    Properties: {{A: {value}}}\n"));

    [Theory]
    [InlineData("some: {property: B, is: 1}", Outcome.Pass)]
    [InlineData("some: {property: B, is: 2}", Outcome.Fail)]
    [InlineData("none: {property: B, is: 1}", Outcome.Fail)]
    [InlineData("every: {property: B, is: $me.A}", Outcome.Pass)]
    [InlineData("exists: true", Outcome.Pass)]
    [InlineData("exists: false", Outcome.Fail)]
    public void Related_resource_is_found_by_reference(string quantifier, Outcome outcome)
    {
        var key = quantifier.Split(':')[0];
        Assert.Equal([outcome], Judging.Of($"{Type}require:\n  related: AWS::Z::Z\n  by: Of\n  {key}: {quantifier[(key.Length + 2)..]}", "Resources:\n  Y: {Type: AWS::X::Y, Properties: {A: 1}}\n  Z: {Type: AWS::Z::Z, Properties: {Of: !Ref Y, B: 1}}\n  W: {Type: AWS::Z::Z, Properties: {Of: other, B: 2}}\n"));
    }

    [Fact]
    public void Link_to_something_outside_a_template_is_unknown() =>
        Assert.Equal([Outcome.Unknown], Judging.Of(Type + "require: {related: AWS::Z::Z, via: Of, exists: true}", "Resources:\n  Y: {Type: AWS::X::Y, Properties: {Of: elsewhere}}\n"));

    [Fact]
    public void Rule_does_not_apply_when_its_condition_is_false() =>
        Assert.Empty(Judging.Of(Type + "when: {property: A, is: 1}\nrequire: {property: B, is: 1}", "- {type: 'AWS::X::Y', id: a, properties: {A: 2}}\n", "a.resources.yml"));

    [Fact]
    public void Failure_under_an_unknown_condition_is_unknown() =>
        Assert.Equal([Outcome.Unknown], Judging.Of(Type + "when: {property: A, is: 1}\nrequire: {property: B, is: 1}", "Parameters: {P: {Type: String}}\nResources:\n  Y: {Type: AWS::X::Y, Properties: {A: !Ref P, B: 2}}\n"));

    [Fact]
    public void Each_item_is_judged_by_itself() =>
        Assert.Equal([Outcome.Pass, Outcome.Fail], Judging.Of(Type + "each: L\nrequire: {property: A, is: 1}", "- {type: 'AWS::X::Y', id: a, properties: {L: [{A: 1}, {A: 2}]}}\n", "a.resources.yml"));

    [Theory]
    [InlineData("require: {propert: A, is: 1}", "no condition begins with 'propert'")]
    [InlineData("require: {property: A, iss: 1}", "unknown key 'iss' beside 'property'")]
    [InlineData("require: {property: A}", "'property' needs a test")]
    [InlineData("require: {property: A, is: $p}", "the rule has no parameter 'p'")]
    [InlineData("require: {property: A, matches: '('}", "the regular expression does not compile")]
    [InlineData("require: {property: A, matches: '(?=a)'}", "the regular expression uses a lookaround")]
    [InlineData("require: {property: A, is: 1}\nforbid: {property: A, is: 1}", "exactly one of 'require' and 'forbid' is needed")]
    [InlineData("require: {some: A}", "'some' needs 'satisfies'")]
    public void Wrong_condition_is_a_located_error(string condition, string message)
    {
        var error = Assert.Throws<UserError>(() => new ResourceRuleReader(new Never(), []).Read(Judging.Rule(Type + condition)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.True(error.Line > 0);
    }

    [Fact]
    public void Three_values_follow_Kleene()
    {
        Truth[] all = [Truth.False, Truth.Unknown, Truth.True];
        foreach (var a in all)
        {
            foreach (var b in all)
            {
                Assert.Equal((Truth)Math.Min((int)a, (int)b), Kleene.All([new Verdict(a, []), new Verdict(b, [])]).Truth);
                Assert.Equal((Truth)Math.Max((int)a, (int)b), Kleene.Any([new Verdict(a, []), new Verdict(b, [])]).Truth);
            }

            Assert.Equal(a, Kleene.Not(Kleene.Not(a)));
        }
    }

    private sealed class Never : ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
