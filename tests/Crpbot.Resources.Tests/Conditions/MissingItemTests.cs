using Crpbot.Resources.Estates;

namespace Crpbot.Resources.Tests.Conditions;

/// <summary>An item that stands in one branch of a condition only, and lists that are not wholly known.</summary>
public sealed class MissingItemTests
{
    [Theory]
    [InlineData("require: {every: L, satisfies: {property: B, is: 1}}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {every: L, satisfies: {property: B, is: 1}}", "[!If [C, {B: 2}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {every: L, satisfies: {property: B, is: 1}}", "[{B: 2}, !If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Fail)]
    [InlineData("require: {some: L, satisfies: {property: B, is: 1}}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {some: L, satisfies: {property: B, is: 1}}", "[!If [C, {B: 2}, !Ref 'AWS::NoValue']]", Outcome.Fail)]
    [InlineData("require: {some: L, satisfies: {property: D, exists: false}}", "[!If [C, {B: 2}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {some: L, satisfies: {property: D, exists: false}}", "[!If [C, {D: 2}, !Ref 'AWS::NoValue']]", Outcome.Fail)]
    [InlineData("require: {none: L, satisfies: {property: D, exists: false}}", "[!If [C, {D: 2}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {none: L, satisfies: {property: D, exists: false}}", "[!If [C, {B: 2}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {count: L, at-least: 1}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {count: L, at-least: 1}", "[{B: 1}, !If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {count: L, at-most: 1}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {count: L, satisfies: {property: D, exists: false}, is: 0}", "[!If [C, {D: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {every: L, satisfies: {property: B, is: 1}}", "!If [C, [{B: 1}], !ImportValue x]", Outcome.Unknown)]
    [InlineData("require: {some: 'L[].B', satisfies: {property: ., is: 1}}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {property: L, empty: false}", "[!If [C, x, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {property: L, empty: false}", "[y, !If [C, x, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("require: {property: L, is: x}", "[!If [C, x, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("require: {property: L, is: x}", "[x, !Ref P]", Outcome.Fail)]
    [InlineData("require: {property: L, contains: x}", "[!If [C, x, !Ref 'AWS::NoValue'], y]", Outcome.Unknown)]
    [InlineData("require: {property: L.B, is: 1}", "[{B: 1}]", Outcome.Unknown)]
    [InlineData("forbid: {property: L.B, is: 1}", "[{B: 1}]", Outcome.Unknown)]
    [InlineData("require: {property: L.B, exists: false}", "[]", Outcome.Pass)]
    public void Whole_rule_is_judged(string match, string list, Outcome outcome) => Assert.Equal([outcome], Of(match, list));

    [Theory]
    [InlineData("{property: B, is: 1}", "[!If [C, {B: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("{property: B, is: 1}", "[!If [C, {B: 2}, !Ref 'AWS::NoValue']]", Outcome.Unknown)]
    [InlineData("{property: D, exists: true}", "[!If [C, {D: 1}, !Ref 'AWS::NoValue']]", Outcome.Pass)]
    [InlineData("{property: B, is: 1}", "!If [C, [{B: 2}], !Ref 'AWS::NoValue']", Outcome.Unknown)]
    [InlineData("{property: B, is: 1}", "!If [C, [{B: 2}], [{B: 2}]]", Outcome.Fail)]
    public void Item_is_judged(string condition, string list, Outcome outcome) => Assert.Equal([outcome], Of("each: L\nrequire: " + condition, list));

    [Fact]
    public void Open_option_stays_open_beside_a_known_one() =>
        Assert.Equal([Outcome.Pass, Outcome.Unknown], Of("each: L\nrequire: {property: B, is: 1}", "!If [C, [{B: 1}], !ImportValue x]").OrderByDescending(o => o));

    [Fact]
    public void Item_of_one_branch_that_fails_says_when()
    {
        var judgement = Judging.All("type: AWS::X::Y\neach: L\nrequire: {property: B, is: 1}", [("template.yml", Template("[!If [C, {B: 2}, !Ref 'AWS::NoValue']]"))]).Single();
        Assert.Contains(judgement.Causes, c => c.Value is Crpbot.Resources.Values.UnknownValue or Crpbot.Resources.Values.ChoiceValue);
    }

    private static IReadOnlyList<Outcome> Of(string match, string list) => Judging.Of("type: AWS::X::Y\n" + match, Template(list));

    private static string Template(string list) => $"Parameters: {{P: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref P, x]}}\nResources:\n  Y:\n    Type: AWS::X::Y\n    Properties: {{L: {list}}}\n";
}
