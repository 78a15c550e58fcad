using Crpbot.Core;
using Crpbot.Resources.Conditions.Tests;

namespace Crpbot.Resources.Conditions.Families;

/// <summary><c>property: PATH</c> with exactly one test.</summary>
public sealed class PropertyFamily : IConditionFamily
{
    private static readonly string[] TestKeys =
    [
        "is", "is-not", "in", "not-in", "matches", "matches-not", "starts-with", "ends-with", "contains", "at-least", "at-most", "above", "below",
        "exists", "empty", "older-than", "younger-than", "cidr-within", "cidr-overlaps", "refers-to", "looks-secret", "literal",
    ];

    private readonly ISecretJudge _judge;

    /// <summary>Creates the family.</summary>
    /// <param name="judge">Tells credentials from other texts.</param>
    public PropertyFamily(ISecretJudge judge) => _judge = judge;

    /// <inheritdoc />
    public string Key => "property";

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [Key, .. TestKeys, "absent", "ignore-case"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        var tests = node.Entries.Where(e => TestKeys.Contains(e.Key.Value, StringComparer.Ordinal)).ToList();
        if (tests.Count != 1) throw node.Error(tests.Count == 0 ? "'property' needs a test" : "'property' takes one test", "one of " + string.Join(", ", TestKeys));
        var path = PropertyPath.Parse(node["property"]);
        var test = Test(tests[0], path, Nodes.Flag(node, "ignore-case"), compiler);
        return new PropertyCondition(path, test, AbsentOutcome.Read(node["absent"], compiler), node);
    }

    private IValueTest Test(RuleEntry entry, PropertyPath path, bool ignoreCase, IConditionCompiler compiler)
    {
        var kind = entry.Key.Value;
        switch (kind)
        {
            case "exists" or "empty":
                return new PresenceTest(Nodes.Flag(entry.Value), full: kind == "empty");
            case "literal":
                return new LiteralTest(Nodes.Flag(entry.Value));
            case "looks-secret":
                return new SecretTest(_judge, path.Plain.Length == 0 ? string.Empty : path.Plain[(path.Plain.LastIndexOf('.') + 1)..], Nodes.Flag(entry.Value));
            case "matches" or "matches-not":
                return new RegexTest(Regex(entry.Value, ignoreCase), kind == "matches-not");
        }

        var operand = Operand.Read(entry.Value, compiler);
        if (kind is "older-than" or "younger-than") AgeTest.Check(operand);
        return kind switch
        {
            "is" or "in" => new EqualityTest(operand, negated: false, ignoreCase),
            "is-not" or "not-in" => new EqualityTest(operand, negated: true, ignoreCase),
            "starts-with" or "ends-with" or "contains" => new TextTest(kind, operand, ignoreCase),
            "at-least" or "at-most" or "above" or "below" => new OrderTest(kind, operand),
            "older-than" or "younger-than" => new AgeTest(kind == "older-than", operand),
            "refers-to" => new ReferenceTest(operand),
            _ => new CidrTest(kind == "cidr-within", operand),
        };
    }

    private static LinearRegex Regex(RuleNode node, bool ignoreCase)
    {
        var text = node is RuleScalar scalar ? scalar.Value : throw node.Error("a regular expression is needed");
        try
        {
            return new LinearRegex(text, ignoreCase);
        }
        catch (ArgumentException error)
        {
            throw node.Error("the regular expression does not compile: " + error.Message);
        }
        catch (NotSupportedException)
        {
            throw node.Error("the regular expression uses a lookaround or a back reference", "only expressions that run in linear time are allowed");
        }
    }
}
