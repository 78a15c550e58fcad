using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Checks;

/// <summary>Runs the rules about ignores (<c>match: triage</c>) on their examples.</summary>
public sealed class TriageMatcher : IRuleMatcher
{
    private static readonly string[] Faults = ["expired", "unknown-rule", "unused", "without-reason"];
    private readonly Dictionary<string, Rule> _rules;

    /// <summary>Creates the matcher.</summary>
    /// <param name="rules">All rules, so that an ignore that names an unknown one can be told.</param>
    public TriageMatcher(IEnumerable<Rule> rules) => _rules = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <inheritdoc />
    public string Key => "triage";

    /// <inheritdoc />
    public KeySchema Schema => new(Key, KeyKind.Map, "A fault of an ignore.")
    {
        Keys = [new("fault", KeyKind.Text, "What is wrong with the ignore.") { Required = true, Words = Faults }],
    };

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators { get; } = new Dictionary<string, Func<string, SeededRandom, string>>(StringComparer.Ordinal);

    /// <inheritdoc />
    public void Validate(Rule rule)
    {
        var fault = ((rule.Match[Key] as RuleMapping)?["fault"] as RuleScalar) ?? throw rule.Match.Error("'fault' is missing");
        if (!rule.Id.Equals("ignore-" + fault.Value, StringComparison.Ordinal) && !Faults.Contains(fault.Value, StringComparer.Ordinal)) throw fault.Error($"there is no fault '{fault.Value}'");
    }

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var scanner = new IgnoreCommentScanner();
        scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        var input = new TriageInput
        {
            Comments = scanner.Comments,
            Today = new DateOnly(2026, 1, 1),
            Rules = _rules,
            Complete = true,
            Fingerprint = new Fingerprint(null),
        };
        return [.. Triage.Apply([], input).Where(f => f.Rule.Id == rule.Id).Select(f => f.Location!.Line).Distinct().Order()];
    }
}
