using System.Text;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Secrets.Tests;

/// <summary>Small rules for engine tests.</summary>
internal static class Rulebook
{
    /// <summary>A rule whose <c>match: secret</c> has the given lines.</summary>
    /// <param name="id">Id.</param>
    /// <param name="match">Lines under <c>secret</c>, without indent.</param>
    /// <param name="severity">Severity.</param>
    /// <param name="confidence">Confidence.</param>
    public static SecretRule Rule(string id, string match, string severity = "high", string confidence = "high")
    {
        var body = string.Join('\n', match.Split('\n').Select(line => "    " + line.Trim('\r')));
        var yaml = $"id: {id}\ntitle: {id} found\nseverity: {severity}\nconfidence: {confidence}\nsince: 0.1.0\nrationale: r\nremediation: r\nmatch:\n  secret:\n{body}\n";
        return SecretRuleReader.Read(RuleReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes(yaml), id + ".yml"), "secrets/test"));
    }

    /// <summary>A subject with text.</summary>
    /// <param name="path">Path.</param>
    /// <param name="text">Text.</param>
    public static Subject Text(string path, string text) => new() { Path = path, Content = Encoding.UTF8.GetBytes(text), IsTracked = true };

    /// <summary>The findings of some rules in some subjects.</summary>
    /// <param name="rules">Rules.</param>
    /// <param name="subjects">Subjects.</param>
    public static IReadOnlyList<Finding> Scan(IReadOnlyList<SecretRule> rules, params Subject[] subjects)
    {
        var scanner = new SecretScanner(rules, new Fingerprint(null));
        foreach (var subject in subjects) scanner.Offer(subject, out _);
        return scanner.Complete().Findings;
    }
}
