using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Tests.Yaml;

public sealed class YamlNodesTests
{
    [Theory]
    [InlineData("a: 1\na: 2", "key 'a' stands here twice", 2)]
    [InlineData("a: &x 1", "anchors are not allowed", 1)]
    [InlineData("a: *x", "aliases are not allowed", 1)]
    [InlineData("a: !!python/object 1", "tags are not allowed", 1)]
    [InlineData("a: 1\n<<: {b: 2}", "merge keys are not allowed", 2)]
    [InlineData("a: 1\n---\nb: 2", "a second document; one file holds one document", 2)]
    [InlineData("- a", "expected keys and values", 1)]
    [InlineData("", "the file is empty", 1)]
    [InlineData("[a]: 1", "expected keys and values", 1)]
    public void What_is_not_plain_data_is_refused_at_its_line(string text, string message, int line)
    {
        var error = Assert.Throws<UserError>(() => Read(text));
        Assert.Equal(line, error.Line);
        if (text != "[a]: 1") Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Expanding_entities_are_refused_before_they_expand()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++) bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Assert.Equal("anchors are not allowed", Assert.Throws<UserError>(() => Read(bomb.ToString())).Message);
    }

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Throws<UserError>(() => Read("a: " + new string('[', 5000)));

    [Fact]
    public void Large_file_is_refused() => Assert.Equal("the file is larger than 1 MiB", Assert.Throws<UserError>(() => Read("a: " + new string('x', YamlNodes.MaxBytes))).Message);

    [Fact]
    public void Nul_bytes_are_refused() => Assert.Equal("the file holds NUL bytes", Assert.Throws<UserError>(() => Read("a: \0")).Message);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() => Assert.Contains("not UTF-8", Assert.Throws<UserError>(() => YamlNodes.Read([0x61, 0x3A, 0x20, 0xFF], "f.yml")).Message, StringComparison.Ordinal);

    [Fact]
    public void Quoted_words_stay_text()
    {
        var node = Assert.IsType<RuleScalar>(Read("a: \"true\"")["a"]);
        Assert.True(node.Quoted);
    }

    [Fact]
    public void Every_truncation_of_a_rule_is_read_or_refused_with_a_place()
    {
        var bytes = Encoding.UTF8.GetBytes(House.Text("acme-token", "references: [https://example.com]"));
        for (var length = 0; length < bytes.Length; length++)
        {
            try
            {
                YamlNodes.Read(bytes.AsSpan(0, length), "f.yml");
            }
            catch (UserError error)
            {
                Assert.True(error.Line > 0, $"no line for {length} bytes");
            }
        }
    }

    private static RuleMapping Read(string text) => YamlNodes.Read(Encoding.UTF8.GetBytes(text), "f.yml");
}
