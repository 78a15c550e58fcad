namespace Crpbot.Reports.Tests.Schema;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", "1")]
    [InlineData("""{"type": ["string", "null"]}""", "1")]
    [InlineData("""{"type": "integer"}""", "1.5")]
    [InlineData("""{"required": ["a"]}""", """{"b": 1}""")]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": 1}""")]
    [InlineData("""{"properties": {"a": true}, "additionalProperties": false}""", """{"a": 1, "b": 1}""")]
    [InlineData("""{"additionalProperties": {"type": "string"}}""", """{"b": 1}""")]
    [InlineData("""{"items": {"type": "string"}}""", """["a", 1]""")]
    [InlineData("""{"enum": ["a", "b"]}""", "\"c\"")]
    [InlineData("""{"const": "a"}""", "\"b\"")]
    [InlineData("""{"pattern": "^a+$"}""", "\"ab\"")]
    [InlineData("""{"minimum": 1}""", "0")]
    [InlineData("""{"maximum": 1}""", "2")]
    [InlineData("""{"minItems": 1}""", "[]")]
    [InlineData("""{"uniqueItems": true}""", "[1, 1]")]
    [InlineData("""{"anyOf": [{"type": "string"}, {"type": "null"}]}""", "1")]
    [InlineData("""{"oneOf": [{"type": "number"}, {"minimum": 0}]}""", "1")]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}""", "1")]
    [InlineData("""{"format": "date-time"}""", "\"yesterday\"")]
    [InlineData("""{"format": "uri"}""", "\"a b\"")]
    public void A_bad_document_is_rejected(string schema, string document) => Assert.NotEmpty(JsonSchema.Parse(schema).Faults(document));

    [Theory]
    [InlineData("""{"type": ["string", "null"]}""", "null")]
    [InlineData("""{"properties": {"a": {"type": "string"}}, "additionalProperties": false}""", """{"a": "x"}""")]
    [InlineData("""{"oneOf": [{"type": "string"}, {"minimum": 0}]}""", "1")]
    [InlineData("""{"format": "date-time"}""", "\"2026-01-02T03:04:05Z\"")]
    [InlineData("""{"pattern": "a"}""", "1")]
    public void A_good_document_is_accepted(string schema, string document) => Assert.Empty(JsonSchema.Parse(schema).Faults(document));

    [Fact]
    public void An_unknown_keyword_is_not_skipped() => Assert.Throws<NotSupportedException>(() => JsonSchema.Parse("""{"patternProperties": {}}""").Faults("{}"));

    [Fact]
    public void A_fault_names_its_path() => Assert.Equal("$.a[1]: is not string", Assert.Single(JsonSchema.Parse("""{"properties": {"a": {"items": {"type": "string"}}}}""").Faults("""{"a": ["x", 1]}""")));
}
