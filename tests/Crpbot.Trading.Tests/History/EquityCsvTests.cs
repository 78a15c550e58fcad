using Crpbot.Core;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.History;

public sealed class EquityCsvTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("time,equity,kind\n2026-02-02T09:00:00Z,100000.5,tick\n2026-02-02T10:00:00Z,-1,tick\n", EquityCoverage.Ticks)]
    [InlineData("\uFEFFtime;equity\r\n2026-02-02 09:00:00;100000.50\r\n\r\n2026-02-02 10:00:00;-1.00", EquityCoverage.Points)]
    [InlineData("equity_cents,time,kind\n10000050,2026-02-02T09:00Z,min\n-100,2026-02-02T11:00+01:00,min\n", EquityCoverage.MinBars)]
    [InlineData("time\tequity\n\"2026-02-02T09:00:00.000Z\"\t100000.500000\n2026-02-02T10:00:00Z\t-1\n", EquityCoverage.Points)]
    public void Series_is_read(string text, EquityCoverage coverage)
    {
        var source = Open(text);
        Assert.Equal(coverage, source.Coverage);
        Assert.Equal([(9, 10_000_050L), (10, -100L)], source.Points.Select(p => (p.Time.Hour, p.EquityCents)));
        Assert.Equal((9, 10), (new DateTime(source.FirstTicks, DateTimeKind.Utc).Hour, new DateTime(source.LastTicks, DateTimeKind.Utc).Hour));
    }

    [Theory]
    [InlineData("time,equity\n2026-02-02T09:00:00Z,1\nyesterday,2\n2026-02-02T10:00:00Z,1\n", 3)]
    [InlineData("time,equity\n2026-02-02T09:00:00Z,1\n2026-02-02T09:30:00Z,1.005\n2026-02-02T10:00:00Z,1\n", 3)]
    [InlineData("time,equity\n2026-02-02T09:00:00Z,1\n2026-02-02T09:30:00Z\n2026-02-02T10:00:00Z,1\n", 3)]
    [InlineData("time,equity,kind\n2026-02-02T09:00:00Z,1,tick\n2026-02-02T09:30:00Z,1,min\n2026-02-02T10:00:00Z,1,tick\n", 3)]
    [InlineData("time,equity,kind\n2026-02-02T09:00:00Z,1,bar\n", 2)]
    [InlineData("when,equity\n2026-02-02T09:00:00Z,1\n", 1)]
    public void Fault_is_an_error_with_its_line(string text, int line) => Assert.Equal(line, Assert.Throws<UserError>(() => Open(text).Points.Count()).Line);

    private EquitySource Open(string text)
    {
        File.WriteAllText(_path, text);
        return EquityCsv.Open(_path, "equity.csv", null);
    }
}
