using System.Text;
using Crpbot.Code.Flow;

namespace Crpbot.Code.Tests.Flow;

public sealed class FlowLimitsTests
{
    [Fact]
    public void A_function_beyond_its_steps_is_named()
    {
        var text = "def f(n):\n    x = source()\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"    y{i} = x + 'a' + str(n)\n")) + "    sink(x)\n";
        var result = new FlowProgram(("app/main.py", text)).Run(FlowLimits.Default with { StepsPerFunction = 100 });
        var gaveUp = Assert.Single(result.GaveUp);
        Assert.Equal("app.main.f", gaveUp.Function);
    }

    [Fact]
    public void Ten_thousand_branches_end()
    {
        var text = new StringBuilder("def f(c):\n    x = source()\n    y = 'a'\n");
        for (var i = 0; i < 10_000; i++) text.Append("    if c == ").Append(i).Append(":\n        y = x\n");
        text.Append("    sink(y)\n");
        var result = new FlowProgram(("app/main.py", text.ToString())).Run();
        Assert.True(result.Hits.Count == 1 || result.GaveUp.Count == 1);
    }

    [Fact]
    public void A_sum_of_hundreds_of_texts_is_followed()
    {
        var text = "def f():\n    x = source()\n    sink(x" + string.Concat(Enumerable.Repeat(" + 'a'", 500)) + ")\n";
        var result = new FlowProgram(("app/main.py", text)).Run();
        Assert.Single(result.Hits);
    }

    [Fact]
    public void The_same_program_gives_the_same_hits()
    {
        var cases = FlowCases.All(".py").Where(c => c.IsBad).Take(40).SelectMany((c, i) => c.Files.Select(f => ($"p{i}/{f.Path}", f.Text))).ToArray();
        Assert.Equal(Shown(new FlowProgram(cases).Run()), Shown(new FlowProgram(cases).Run()));
    }

    [Fact]
    public void A_hit_shows_its_way_from_source_to_sink()
    {
        var hit = Assert.Single(new FlowProgram(("app/main.py", "def g(v):\n    sink('a' + v)\n\ndef f():\n    x = source()\n    g(x)\n")).Run().Hits);
        Assert.Equal(["comes from here", "assigned to 'x'", "passed to parameter 'v' of g()", "reaches the sink"], hit.Steps.Select(s => s.What));
        Assert.True(hit.Certain);
    }

    [Fact]
    public void The_longest_way_still_ends_at_its_sink()
    {
        var text = "from app.last import g\n\ndef f():\n    x0 = source()\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"    x{i + 1} = x{i}\n")) + "    g(x80)\n";
        var hit = Assert.Single(new FlowProgram(("app/main.py", text), ("app/last.py", "def g(v):\n    sink(v)\n")).Run().Hits);
        Assert.Equal("app/last.py", hit.Steps[^1].File.Path);
        Assert.Equal("comes from here", hit.Steps[0].What);
    }

    private static List<string> Shown(FlowResult result) => [.. result.Hits.Select(h => string.Join(';', h.Steps.Select(s => $"{s.File.Path}:{s.Node.Start}:{s.What}")) + h.Certain)];
}
