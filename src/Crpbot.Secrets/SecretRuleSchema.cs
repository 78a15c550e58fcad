using Crpbot.Rules;
using Crpbot.Secrets.Checks;

namespace Crpbot.Secrets;

/// <summary>What may stand under <c>match: secret</c>; docs/writing-rules.md explains each key.</summary>
internal static class SecretRuleSchema
{
    /// <summary>The schema.</summary>
    public static KeySchema Schema { get; } = new(SecretRuleReader.Key, KeyKind.Map, "Finds a credential.")
    {
        Keys =
        [
            new("kind", KeyKind.Text, "What sort of credential it is.") { Required = true, Words = SecretRuleReader.Kinds },
            new("opens", KeyKind.Text, "What the credential opens, a noun phrase."),
            new("pattern", KeyKind.Texts, "Patterns that stand anywhere; (?<secret>…) marks the credential."),
            new("names", KeyKind.Texts, "Setting names, compared in squashed form; * stands for anything."),
            new("value", KeyKind.Text, "Pattern for the whole value of the setting."),
            new("near", KeyKind.Texts, "Words of which one must stand near the credential or in the path."),
            new("files", KeyKind.Texts, "Globs of the paths in which the rule runs."),
            new("beside", KeyKind.Map, "Tries the pattern only near the credentials of another rule.")
            {
                Keys = [new("rule", KeyKind.Text, "Id of the other rule.") { Required = true }, new("lines", KeyKind.Number, "Greatest distance in lines; default 5.")],
            },
            new("checks", KeyKind.Texts, "Structural checks that must all hold.") { Words = [.. SecretChecks.ByName.Keys.Order(StringComparer.Ordinal)] },
            new("proof", KeyKind.Text, "Checksum that raises confidence when it holds and lowers it when it does not.") { Words = [.. SecretChecks.ByName.Keys.Order(StringComparer.Ordinal)] },
            new("entropy", KeyKind.Number, "Least Shannon entropy in bits per character; default 2.5."),
            new("allow", KeyKind.Texts, "Patterns of values that are public."),
            new("boundary", KeyKind.Text, "Whether letters and digits may touch the match.") { Words = ["word", "none"] },
            new("placeholders", KeyKind.Text, "Whether values that look like placeholders are dropped.") { Words = ["reject", "keep"] },
            new("generic", KeyKind.Text, "Names what the generic detector accepts as this kind.")
            {
                Words = ["api-key", "basic", "bearer", "connection-string", "password", "secret", "seed", "token", "url"],
            },
        ],
    };
}
