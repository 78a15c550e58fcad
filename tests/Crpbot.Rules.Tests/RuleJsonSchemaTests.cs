using System.Text.Json;

namespace Crpbot.Rules.Tests;

public sealed class RuleJsonSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(RuleJsonSchema.Of(RuleSchema.Of(House.Matchers([])), "https://example.com/s.json", "rule")).RootElement;

    [Fact]
    public void Unknown_keys_are_refused() => Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());

    [Fact]
    public void Severity_lists_its_words() => Assert.Equal(5, Schema.GetProperty("properties").GetProperty("severity").GetProperty("enum").GetArrayLength());

    [Fact]
    public void Scanners_bring_their_own_keys() => Assert.True(Schema.GetProperty("properties").GetProperty("match").GetProperty("properties").GetProperty("secret").GetProperty("properties").TryGetProperty("pattern", out _));

    [Fact]
    public void Committed_schema_is_the_generated_one() => Assert.Equal(
        RuleJsonSchema.Of(RuleSchema.Of(House.Matchers([])), "https://github.com/imnuman/crpbot/rules/rule.schema.json", "crpbot rule"),
        File.ReadAllText(Path.Combine(House.Root, "rules", "rule.schema.json")));
}
