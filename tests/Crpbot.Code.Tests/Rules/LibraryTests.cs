using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Tests.Rules;

public sealed class LibraryTests
{
    private const string Sinks = "pattern-sinks:\n  - pattern: sink(...)\n";

    [Fact]
    public void Entries_of_a_library_are_the_same_objects_for_all_rules()
    {
        var reader = Searching.Reader(Library("input", "items:\n  - pattern: input()\n    label: IN\n"));
        var one = Rule(reader, "- use: python.input").Body(RuleLanguage.Python)!.Taint!.Sources;
        var other = Rule(reader, "- use: python.input\n  - pattern: own()").Body(RuleLanguage.Python)!.Taint!.Sources;
        Assert.Same(one[0], other[0]);
        Assert.Equal("user input", one[0].Title);
        Assert.Equal(2, other.Count);
    }

    [Fact]
    public void A_shared_entry_is_found_once()
    {
        var reader = Searching.Reader(Library("input", "items:\n  - pattern: input()\n"));
        var set = new CodeRuleSet([Rule(reader, "- use: python.input"), Rule(reader, "- use: python.input")]);
        Assert.Single(set.Match(Searching.File("x = input()\n")).Taint.Sources);
    }

    [Fact]
    public void Libraries_may_use_each_other()
    {
        var reader = Searching.Reader(Library("all", "items:\n  - use: python.input\n"), Library("input", "items:\n  - pattern: input()\n"));
        Assert.Equal("python.input", Rule(reader, "- use: python.all").Body(RuleLanguage.Python)!.Taint!.Sources[0].Library);
    }

    [Fact]
    public void A_library_that_uses_itself_is_refused()
    {
        var reader = Searching.Reader(Library("a", "items:\n  - use: python.b\n"), Library("b", "items:\n  - use: python.a\n"));
        var error = Assert.Throws<UserError>(() => Rule(reader, "- use: python.a").Compile());
        Assert.Equal(("library 'python.a' uses itself", "rules/code-lib/python/b.yml", 5), (error.Message, error.File, error.Line));
    }

    [Fact]
    public void A_mistyped_name_has_a_suggestion()
    {
        var reader = Searching.Reader(Library("http-request", "items:\n  - pattern: input()\n"));
        var error = Assert.Throws<UserError>(() => Rule(reader, "- use: python.http-requests").Compile());
        Assert.Equal("did you mean 'python.http-request'?", error.Cure);
    }

    [Fact]
    public void A_library_stands_only_in_its_own_kind_of_list()
    {
        var reader = Searching.Reader(Library("x", "items:\n  - pattern: input()\n", "sanitizers"));
        Assert.Equal("library 'python.x' lists sanitizers, not sources", Assert.Throws<UserError>(() => Rule(reader, "- use: python.x").Compile()).Message);
    }

    [Fact]
    public void Sources_of_a_library_have_its_threat()
    {
        var reader = Searching.Reader(Library("env", "threat: local\nitems:\n  - pattern: os.environ\n"));
        Assert.Equal(Threat.Local, Rule(reader, "- use: python.env").Body(RuleLanguage.Python)!.Taint!.Sources[0].Threat);
    }

    private static CodeRule Rule(CodeRuleReader reader, string sources) => reader.Read(Searching.Record($"languages: [python]\nmode: taint\npattern-sources:\n  {sources}\n{Sinks}"));

    private static CodeLibrary Library(string name, string rest, string kind = "sources") =>
        CodeLibraryReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes($"kind: {kind}\nlanguage: python\ntitle: user input\n{rest}"), $"rules/code-lib/python/{name}.yml"));
}
