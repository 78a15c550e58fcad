using System.IO.Compression;
using System.Text;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Tests.Gates;

public sealed class LogGateTests
{
    private const string Kill = "gate: kill-log, logs: [\"*.log\"], kill: [\"kill switch activated\"], reset: [\"kill switch reset\"], order: [\"order sent\"], not-order: [\"dry run\"]";
    private const string Rate = "gate: rate-log, logs: [\"*.log\"], order: [\"order*sent\"], limit: 2, window: 1h";

    [Theory]
    [InlineData("order sent\nKill Switch activated\n", GateState.Passed)]
    [InlineData("kill switch activated\norder sent\n", GateState.Failed)]
    [InlineData("kill switch activated\nkill switch reset\norder sent\n", GateState.Passed)]
    [InlineData("kill switch activated\norder sent (dry run)\nkill switch reset\norder sent\n", GateState.Passed)]
    [InlineData("kill switch activated\nkill switch reset\nkill switch activated\norder sent\n", GateState.Failed)]
    [InlineData("order sent\norder sent\n", GateState.NotShown)]
    [InlineData("kill switch activated\n", GateState.NotShown)]
    [InlineData("", GateState.NotShown)]
    public void Order_after_a_kill_event(string log, GateState expected) => Assert.Equal(expected, new Court().Rule(Kill).With("bot.log", log).Judge().State);

    [Fact]
    public void Failure_names_both_lines()
    {
        var outcome = new Court().Rule(Kill).With("bot.log", "start\nkill switch activated\nx\norder sent\n").Judge();
        Assert.Equal([2, 4], outcome.Findings.Single().Trace.Select(t => t.Location.Line));
    }

    [Fact]
    public void Kill_state_lasts_over_a_rotation() =>
        Assert.Equal(GateState.Failed, new Court().Rule(Kill).With("bot.log", "order sent\n").With("bot.log.1", "kill switch activated\n").Judge().State);

    [Fact]
    public void Packed_parts_are_read_in_their_order()
    {
        var outcome = new Court().Rule(Kill).With("bot.log", "x\norder sent\n").With("bot.log.2.gz", Packed("order sent\nkill switch activated\n")).With("bot.log.1", "kill switch reset\n").Judge();
        Assert.Equal(GateState.Passed, outcome.State);
    }

    [Fact]
    public void Missing_part_is_not_shown() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Kill).With("bot.log", "order sent\nkill switch activated\n").With("bot.log.2", "x\n").Judge().State);

    [Fact]
    public void Damaged_part_is_not_shown()
    {
        var packed = Packed(string.Concat(Enumerable.Range(0, 5000).Select(i => $"line {i * 7919}\n")));
        Assert.Equal(GateState.NotShown, new Court().Rule(Kill).With("bot.log", "order sent\nkill switch activated\n").With("bot.log.1.gz", packed[..(packed.Length / 2)]).Judge().State);
    }

    [Fact]
    public void Another_log_begins_without_a_kill_event() =>
        Assert.Equal(GateState.Passed, new Court().Rule(Kill).With("a.log", "order sent\nkill switch activated\n").With("b.log", "order sent\n").Judge().State);

    [Fact]
    public void Rotated_part_in_another_folder_belongs_to_another_log() =>
        Assert.Equal(GateState.Passed, new Court().Rule(Kill).With("bot.log", "order sent\nkill switch activated\n").With("other/bot.log.4", "x\n").Judge().State);

    [Fact]
    public void Missing_logs_are_not_shown() => Assert.Equal(GateState.NotShown, new Court().Rule(Kill).Judge().State);

    [Theory]
    [InlineData("10:00:00", "10:30:00", "10:59:59", GateState.Failed)]
    [InlineData("10:00:00", "10:30:00", "11:00:00", GateState.Passed)]
    [InlineData("09:00:00", "11:30:00", "12:20:00", GateState.Passed)]
    public void Rolling_window(string first, string second, string third, GateState expected)
    {
        var log = string.Concat(((string[])[first, second, third]).Select(t => $"2026-01-14 {t},123 INFO order 5 sent\n"));
        Assert.Equal(expected, new Court().Rule(Rate).With("bot.log", log).Judge().State);
    }

    [Theory]
    [InlineData("2026-01-14T10:00:00Z order sent")]
    [InlineData("[2026-01-14T10:00:00+01:00] order sent")]
    [InlineData("2026-01-14 10:00:00.123 | INFO | order sent")]
    [InlineData("2026/01/14 10:00:00 order sent")]
    [InlineData("1768384800 order sent")]
    [InlineData("1768384800123 order sent")]
    [InlineData("{\"timestamp\": \"2026-01-14T10:00:00Z\", \"m\": \"order sent\"}")]
    [InlineData("{\"ts\": 1768384800.5, \"m\": \"order sent\"}")]
    public void Usual_times_are_read(string line) => Assert.Equal(GateState.Passed, new Court().Rule(Rate).With("bot.log", line + "\n").Judge().State);

    [Theory]
    [InlineData("order sent")]
    [InlineData("10:00:00 order sent")]
    [InlineData("{\"m\": \"order sent\"}")]
    [InlineData("{\"ts\": {}, \"m\": \"order sent")]
    [InlineData("2026-99-14 10:00:00 order sent")]
    public void Order_without_a_readable_time_is_not_shown(string line) => Assert.Equal(GateState.NotShown, new Court().Rule(Rate).With("bot.log", line + "\n").Judge().State);

    [Fact]
    public void Own_format_is_read() =>
        Assert.Equal(GateState.Passed, new Court().Rule(Rate).Config("timestamp: \"dd.MM.yyyy HH:mm:ss\"").With("bot.log", "14.01.2026 10:00:00 order sent\n").Judge().State);

    [Fact]
    public void Zone_of_naive_times_counts()
    {
        // The clocks of Prague go forward on 29 March 2026: 01:30 and 03:20 local are 50 minutes apart.
        const string log = "2026-03-29 01:30:00 order sent\n2026-03-29 01:45:00 order sent\n2026-03-29 03:20:00 order sent\n";
        Assert.Equal(GateState.Failed, new Court().Rule(Rate).Config("zone: Europe/Prague").With("bot.log", log).Judge().State);
    }

    [Fact]
    public void Clock_that_goes_back_is_said_and_not_shown()
    {
        var outcome = new Court().Rule(Rate).With("bot.log", "2026-01-14 10:00:00 order sent\n2026-01-14 09:00:00 order sent\n").Judge();
        Assert.Equal(GateState.NotShown, outcome.State);
        Assert.Contains(outcome.Evidence, e => e.What == "the clock goes back by 3600 s here" && e.Location!.Line == 2);
    }

    [Fact]
    public void Logs_that_do_not_reach_back_are_not_shown() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Rate).Config("since: 2026-01-01").With("bot.log", "2026-01-14 10:00:00 order sent\n").Judge().State);

    [Fact]
    public void Line_without_end_does_not_fill_the_memory() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Rate).With("bot.log", new string('x', 3_000_000)).Judge().State);

    private static byte[] Packed(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return target.ToArray();
    }
}
