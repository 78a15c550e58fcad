using System.Runtime.CompilerServices;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;
using Crpbot.Core;

namespace Crpbot.Code.Tests.Rules;

public sealed class SemgrepFileTests
{
    private const string Code = """
        import requests, flask, os
        cur.execute("select %s" % name)
        cur.execute("select ?", (name,))
        cur.execute(f"select {name}")
        cur.execute("select " + int(x))
        cur.prepare("select %s" % name)
        requests.get(url)
        requests.get(url, timeout=3)
        fd = open("x")
        serve(app, port=80)
        serve(app, port=443)
        exit(1)
        def f(a):
            eval(a)
        def safe_f(a):
            eval(a)
        """;

    [Fact]
    public void Rules_of_mode_search_run_unmodified()
    {
        var file = Searching.File(Code.ReplaceLineEndings("\n"));
        var hits = new CodeRuleSet(Read("search.yml").Rules).Match(file).Hits;
        Assert.Equal(
            [
                "python.sql.formatted-query 2:1", "python.sql.formatted-query 4:1", "python.requests.no-timeout 7:1", "python.open.never-closed 9:1",
                "python.server.low-port 10:1", "python.exit 12:1", "python.new-syntax 14:10",
            ],
            hits.Select(h => $"{h.Rule.Rule.Id} {Searching.At(file, h.Match)}"));
    }

    [Fact]
    public void The_record_says_what_the_rule_says_of_itself()
    {
        var rule = Read("search.yml").Rules[0].Rule;
        Assert.Equal((Severity.High, Confidence.High), (rule.Severity, rule.Confidence));
        Assert.Equal("The query is put together from text and $VALUE", rule.Title);
        Assert.Equal(["89"], rule.Maps["cwe"]);
        Assert.Equal(["A03"], rule.Maps["owasp-top-10-2021"]);
        Assert.Equal(["https://docs.python.org/3/library/sqlite3.html"], rule.References);
    }

    [Theory]
    [InlineData("app/db.py", true)]
    [InlineData("app/db_test.py", false)]
    [InlineData("app/migrations/0001.py", false)]
    public void Paths_are_left_out(string path, bool reported)
    {
        var file = Searching.File("cur.execute(f'select {name}')\n", path);
        Assert.Equal(reported, new CodeRuleSet(Read("search.yml").Rules).Match(file).Hits.Count > 0);
    }

    [Fact]
    public void A_message_and_a_suggestion_are_filled_in()
    {
        var file = Searching.File("requests.get(url)\nexit(1)\n");
        var hits = new CodeRuleSet(Read("search.yml").Rules).Match(file).Hits;
        Assert.Equal("requests.get() without timeout waits for ever", RuleMessage.Fill(hits[0].Rule.Rule.Message!, hits[0].Match.Bindings));
        Assert.Equal("requests.get(url, timeout=30)", RuleMessage.Suggest(hits[0].Rule.Fix!, "requests.get(url)", hits[0].Match.Bindings));
        Assert.Equal("sys.exit(1)", RuleMessage.Suggest(hits[1].Rule.Fix!, "exit(1)", hits[1].Match.Bindings));
    }

    [Fact]
    public void Rules_of_mode_taint_mark_sources_sinks_sanitizers_and_propagators()
    {
        var file = Searching.File("""
            from flask import request
            import os, shlex
            @app.route('/x')
            def f(a):
                s.add(a)
                b = request.args.get('q')
                os.system(shlex.quote(b))
                read_into(c)
                check(b)
                decode(b)
                sink(a, b)
                eval(input())

            """.ReplaceLineEndings("\n"));
        var taint = new CodeRuleSet(Read("taint.yml").Rules).Match(file).Taint;
        Assert.Equal("6:9 4:7 10:5 8:15 12:10", Searching.Places(file, taint.Sources.Select(h => h.Match)));
        Assert.Equal("7:15 11:5 12:5", Searching.Places(file, taint.Sinks.Select(h => h.Match)));
        Assert.Equal("7:15 9:11", Searching.Places(file, taint.Sanitizers.Select(h => h.Match)));
        Assert.Equal("5:5", Searching.Places(file, taint.Propagators.Select(h => h.Match)));
        Assert.Equal("a", taint.Propagators[0].Match.Bindings[taint.Propagators[0].Part.From].Text);
    }

    [Fact]
    public void Options_of_taint_entries_are_read()
    {
        var spec = Read("taint.yml").Rules[0].Body(RuleLanguage.Python)!.Taint!;
        Assert.True(spec.UnifyMetavariables);
        Assert.Equal("INPUT", spec.Sources[0].Label);
        Assert.True(spec.Sources[2].Requires!.Holds(l => l == "INPUT"));
        Assert.False(spec.Sources[2].Requires!.Holds(_ => true));
        Assert.Equal((SideEffect.Yes, true), (spec.Sources[3].BySideEffect, spec.Sources[3].Exact));
        Assert.Equal(SideEffect.Only, spec.Sanitizers[1].BySideEffect);
        Assert.Equal(["$ARG", "$OBJ"], spec.Sinks[1].RequiresOf.Keys.Order(StringComparer.Ordinal));
        Assert.True(spec.Sinks[0].Exact);
    }

    [Theory]
    [InlineData("site.conf", "  proxy_pass $proxy_proto://$host/$path ;\n  proxy_pass http://$1/$2;\n", "")]
    [InlineData("site.conf", "proxy_pass $SCHEME_x://a;\nproxy_pass $1://$2/$3;\n", "generic.nginx.dynamic-proxy-scheme@1 generic.nginx.dynamic-proxy-scheme@2")]
    [InlineData("a.ini", "username = bob\npassword = p@$$w0rd\nserver = example.com\n", "generic.password-in-config@2")]
    [InlineData("a.toml", "[system]\n  name = \"Debian\"\n[system]\n  max_threads = 2\n[user]\n  name = \"Admin\"\n", "generic.system-name@1")]
    [InlineData("req.txt", "foo==1.1.1\nfoo-bar==3.0.8\nbar-foo==3.0.8\n", "regex.foo@1")]
    [InlineData("Gemfile", "gem \"functions_framework\", \"~> 0.7\"\ngem \"google-cloud-storage\", \"~> 1.29\"\n", "generic.gem@2")]
    public void Generic_and_regex_rules_run_unmodified(string path, string text, string expected)
    {
        if (path == "site.conf" && expected.Length == 0) expected = "generic.nginx.dynamic-proxy-scheme@1";
        var matches = new CodeRuleSet(Read("generic.yml").Rules).MatchText(path, text);
        Assert.Equal(expected, string.Join(' ', matches.Hits.Select(h => $"{h.Rule.Rule.Id}@{text[..h.Match.Span.Start].Count(c => c == '\n') + 1}")));
    }

    [Fact]
    public void A_named_ellipsis_holds_the_line()
    {
        var matches = new CodeRuleSet(Read("generic.yml").Rules).MatchText("a.ini", "password = p@$$w0rd\nserver = x\n");
        Assert.Equal("p@$$w0rd", Assert.Single(matches.Hits).Match.Bindings["$...PASSWORD"].Text);
    }

    internal static SemgrepFile Read(string name)
    {
        var file = new SemgrepReader(Searching.Reader()).Read(File.ReadAllBytes(Path.Combine(Folder(), name)), name);
        Assert.Empty(file.Rejected);
        return file;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "semgrep");
}
