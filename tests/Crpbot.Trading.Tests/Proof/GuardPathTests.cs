using Crpbot.Core;

namespace Crpbot.Trading.Tests.Proof;

public sealed class GuardPathTests
{
    private const string Rule = "order-sent-without-guard";

    [Theory]
    [InlineData("if not check_risk_limits():\n        return\n    ORDER", true)]
    [InlineData("if check_risk_limits():\n        ORDER", true)]
    [InlineData("ok = check_risk_limits()\n    if not ok:\n        return\n    ORDER", true)]
    [InlineData("ok, why = check_risk_limits()\n    if ok:\n        ORDER", true)]
    [InlineData("if x or not check_risk_limits():\n        return\n    ORDER", true)]
    [InlineData("assert check_risk_limits()\n    ORDER", true)]
    [InlineData("check_risk_limits() and ORDER", true)]
    [InlineData("ORDER if check_risk_limits() else None", true)]
    [InlineData("for i in x:\n        if not check_risk_limits():\n            continue\n        ORDER", true)]
    [InlineData("check_risk_limits()\n    ORDER", false)]
    [InlineData("if check_risk_limits():\n        return\n    ORDER", false)]
    [InlineData("if not check_risk_limits():\n        log()\n    ORDER", false)]
    [InlineData("if x and not check_risk_limits():\n        return\n    ORDER", false)]
    [InlineData("if x:\n        if not check_risk_limits():\n            return\n    ORDER", false)]
    [InlineData("ok = check_risk_limits()\n    ok = True\n    if not ok:\n        return\n    ORDER", false)]
    [InlineData("try:\n        if not check_risk_limits():\n            return\n    except Exception:\n        pass\n    ORDER", false)]
    [InlineData("if not check_risk_limits():\n        return\n    while True:\n        ORDER", false)]
    [InlineData("check_risk_limits() or ORDER", false)]
    public void Guard_counts_only_when_its_no_leaves(string body, bool guarded)
    {
        var text = "import MetaTrader5 as mt5\n\ndef main(x):\n    " + body.Replace("ORDER", "mt5.order_send(x)", StringComparison.Ordinal) + "\n\nif __name__ == '__main__':\n    main(1)\n";
        Assert.Equal(guarded ? 0 : 1, TradingRun.Judge(Rule, ("bot.py", text)).Findings.Count);
    }

    [Fact]
    public void Path_begins_at_the_entry_point_and_ends_at_the_order()
    {
        var report = TradingRun.Judge(Rule, ("a.py", "from b import forward\n\ndef main():\n    forward()\n\nif __name__ == '__main__':\n    main()\n"), ("b.py", "import MetaTrader5 as mt5\n\ndef forward():\n    mt5.order_send({})\n"));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(["a.py:7", "a.py:3", "a.py:4", "b.py:4"], finding.Trace.Select(s => $"{s.Location.Path}:{s.Location.Line}"));
    }

    [Fact]
    public void Order_that_nobody_asks_for_is_unknown()
    {
        var finding = Assert.Single(TradingRun.Judge(Rule, ("lib.py", "import MetaTrader5 as mt5\n\ndef send(r):\n    mt5.order_send(r)\n")).Findings);
        Assert.Equal(FindingStatus.Unknown, finding.Status);
    }

    [Fact]
    public void Guarded_order_is_shown()
    {
        var report = TradingRun.Judge(Rule, ("lib.py", "import MetaTrader5 as mt5\n\ndef send(r, daily_loss, max_loss):\n    if daily_loss < max_loss:\n        mt5.order_send(r)\n"));
        Assert.Equal("every way to order_send() passes a loss limit that ends it", Assert.Single(report.Shown).Message);
    }

    [Fact]
    public void Repository_names_its_own_guard_and_order()
    {
        const string text = "def main(desk, gate):\n    if gate.open():\n        desk.punch(1)\n    desk.punch(2)\n\nif __name__ == '__main__':\n    main(1, 2)\n";
        var report = TradingRun.Judge(Rule, "order-calls: [desk.punch]\nguards: [gate.open]\n", ("bot.py", text));
        Assert.Equal(4, Assert.Single(report.Findings).Location!.Line);
    }

    [Fact]
    public void Code_without_orders_is_passed_over() => Assert.Equal(ScanStatus.Skipped, TradingRun.Judge(Rule, ("shop.py", "def create_order(client):\n    client.create_order(1)\n")).Status);

    [Fact]
    public void Archived_code_is_told_and_not_judged()
    {
        var report = TradingRun.Judge(Rule, ("archive/old.py", "import MetaTrader5 as mt5\nmt5.order_send({})\n"), ("bot.py", "import MetaTrader5 as mt5\nmt5.order_send({})\n"));
        Assert.Equal(("bot.py", 1), (Assert.Single(report.Findings).Location!.Path, report.NotScanned.Count));
    }
}
