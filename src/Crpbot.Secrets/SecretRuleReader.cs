using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Checks;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets;

/// <summary>Reads the <c>match: secret</c> part of a rule.</summary>
public static class SecretRuleReader
{
    /// <summary>The key under <c>match</c>.</summary>
    public const string Key = "secret";

    /// <summary>Names of <see cref="SecretKind"/> in rule files, in its order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["token", "api-key", "password", "key", "private-key", "url", "connection-string", "webhook", "basic", "bearer", "seed", "hash", "cookie", "id"];

    /// <summary>True when the rule is one of the secrets scanner's.</summary>
    /// <param name="rule">The rule.</param>
    public static bool IsSecretRule(Rule rule) => rule.Match[Key] is not null;

    /// <summary>Compiles a rule.</summary>
    /// <param name="rule">The record.</param>
    /// <param name="known">Patterns that need not be parsed before they are tried; null for none.</param>
    /// <exception cref="UserError">Something in it is wrong; located.</exception>
    public static SecretRule Read(Rule rule, PatternDigest? known = null)
    {
        var patterns = known ?? PatternDigest.Empty;
        if (rule.Match[Key] is not RuleMapping match) throw rule.Match.Error("match has no mapping under 'secret'");
        var beside = match["beside"] as RuleMapping;
        var result = new SecretRule
        {
            Rule = rule,
            Kind = KindOf(match),
            Opens = (match["opens"] as RuleScalar)?.Value,
            Patterns = [.. Scalars(match, "pattern").Select(patterns.Of)],
            Names = [.. Scalars(match, "names").Select(NameOf)],
            Value = match["value"] is RuleScalar value ? patterns.OfWhole(value) : null,
            Near = [.. Scalars(match, "near").Select(s => Encoding.UTF8.GetBytes(s.Value.ToLowerInvariant()))],
            NearInPath = [.. Scalars(match, "near").Select(s => s.Value)],
            Files = [.. Scalars(match, "files").Select(s => new PathGlob(s.Value))],
            Beside = (beside?["rule"] as RuleScalar)?.Value,
            BesideLines = beside is null ? 0 : Number(beside, "lines", 5),
            Checks = [.. Scalars(match, "checks").Select(CheckOf)],
            Proof = match["proof"] is RuleScalar proof ? CheckOf(proof) : null,
            Entropy = match["entropy"] is RuleScalar entropy ? Decimal(entropy) : DefaultEntropy(match),
            Allow = [.. Scalars(match, "allow").Select(patterns.OfWhole)],
            Bounded = !IsWord(match, "boundary", "none"),
            KeepPlaceholders = IsWord(match, "placeholders", "keep"),
            Generic = (match["generic"] as RuleScalar)?.Value,
        };
        Verify(result, match);
        return result;
    }

    private static void Verify(SecretRule rule, RuleMapping match)
    {
        var ways = (rule.Patterns.Count > 0 ? 1 : 0) + (rule.Names.Count > 0 || rule.Value is not null ? 1 : 0) + (rule.Generic is not null ? 1 : 0);
        if (ways != 1) throw match.Error("a secret rule has either 'pattern', or 'names' with 'value', or 'generic'", "see docs/writing-rules.md");
        if (rule.Names.Count > 0 != rule.Value is not null) throw match.Error("'names' and 'value' belong together");
        if (rule.Beside is not null || rule.Files.Count > 0) return;
        foreach (var pattern in rule.Patterns)
        {
            if (pattern.Literals is null)
                throw match["pattern"]!.Error("no literal of four bytes stands in every match, so the prefilter cannot find it", "add 'files' or 'beside', use 'names' with 'value', or make the pattern more specific");
        }
    }

    private static SecretKind KindOf(RuleMapping match)
    {
        if (match["kind"] is not RuleScalar kind) throw match.Error("'kind' is missing", "one of " + string.Join(", ", Kinds));
        return Named(kind.Value) ?? throw kind.Error($"'{kind.Value}' is no kind of secret", "one of " + string.Join(", ", Kinds));
    }

    // A table would be compiled anew at each start; a choice is in the program.
    private static SecretKind? Named(string name) => name switch
    {
        "token" => SecretKind.Token,
        "api-key" => SecretKind.ApiKey,
        "password" => SecretKind.Password,
        "key" => SecretKind.Key,
        "private-key" => SecretKind.PrivateKey,
        "url" => SecretKind.Url,
        "connection-string" => SecretKind.ConnectionString,
        "webhook" => SecretKind.Webhook,
        "basic" => SecretKind.Basic,
        "bearer" => SecretKind.Bearer,
        "seed" => SecretKind.Seed,
        "hash" => SecretKind.Hash,
        "cookie" => SecretKind.Cookie,
        "id" => SecretKind.Id,
        _ => null,
    };

    private static double DefaultEntropy(RuleMapping match) => match["generic"] is null && match["files"] is null ? 2.5 : 0;

    private static NameGlob NameOf(RuleScalar scalar)
    {
        var glob = new NameGlob(scalar.Value);
        return glob.IsEmpty ? throw scalar.Error("a name needs at least one letter or digit") : glob;
    }

    private static ISecretCheck CheckOf(RuleScalar scalar) =>
        SecretChecks.ByName.TryGetValue(scalar.Value, out var check) ? check : throw scalar.Error($"there is no check '{scalar.Value}'", "docs/writing-rules.md lists them");

    private static bool IsWord(RuleMapping match, string key, string word) => match[key] is RuleScalar scalar && string.Equals(scalar.Value, word, StringComparison.Ordinal);

    private static int Number(RuleMapping map, string key, int missing)
    {
        if (map[key] is not RuleScalar scalar) return missing;
        return int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 100
            ? number
            : throw scalar.Error($"'{key}' is a whole number from 0 to 100");
    }

    private static double Decimal(RuleScalar scalar) =>
        double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 8
            ? number
            : throw scalar.Error("entropy is a number from 0 to 8 (bits per character)");

    /// <summary>A key that holds one text or a list of texts.</summary>
    private static IEnumerable<RuleScalar> Scalars(RuleMapping match, string key) => match[key] switch
    {
        null => [],
        RuleScalar scalar => [scalar],
        RuleSequence sequence => sequence.Items.Select(item => item as RuleScalar ?? throw item.Error($"'{key}' is a list of texts")),
        var other => throw other.Error($"'{key}' is a text or a list of texts"),
    };
}
