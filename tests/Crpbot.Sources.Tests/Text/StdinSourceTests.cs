using Crpbot.Core;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tests.Text;

public sealed class StdinSourceTests
{
    [Fact]
    public void Input_is_offered_under_its_name()
    {
        var sink = new CollectingSink();
        var report = new StdinSource(new MemoryStream("password=x"u8.ToArray()), "stdin").Read(sink, CancellationToken.None);
        Assert.Equal(("stdin", "password=x"), (Assert.Single(sink.Items).Name, sink.Items[0].Text));
        Assert.Equal((1, 10, ScanStatus.Succeeded), (report.Subjects, report.Bytes, report.Status));
    }

    [Fact]
    public void Long_input_comes_in_parts()
    {
        var sink = new CollectingSink();
        var report = new StdinSource(new MemoryStream(new byte[20 << 20].Select((_, i) => (byte)(i % 80 == 0 ? 10 : 97)).ToArray()), "stdin").Read(sink, CancellationToken.None);
        Assert.InRange(sink.Items.Count, 4, 6);
        Assert.Equal((1, 20L << 20), (report.Subjects, report.Bytes));
    }

    [Fact]
    public void An_input_that_breaks_off_is_incomplete() =>
        Assert.Equal(ScanStatus.Partial, new StdinSource(new BrokenStream(), "stdin").Read(new CollectingSink(), CancellationToken.None).Status);

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("pipe broken");
    }
}
