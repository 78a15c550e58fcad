using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats;

/// <summary>Whatever is done to a file, it is read or refused with a place in it; nothing else ever happens.</summary>
public sealed class BrokenFileTests
{
    private static readonly IReadOnlyList<IHistoryFormat> Formats = HistoryFormats.All(_ => null);

    public static TheoryData<string> Files() =>
    [
        "mt5-14.utf8.html", "mt5-14.utf16.html", "mt5-13.html", "mt5-french.html", "mt5-netting.html", "mt4.html", "metrix.csv", "mt5-deals-python.csv",
        "mt5-deals.tsv", "ctrader-default.csv", "ctrader-full.csv", "prometheus.json", "bar-minima.csv", "excursions.csv", "tables.map.yml",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_recognised_by_one_format_only(string name) =>
        Assert.Single(Formats, f => f.Recognises(Fixture.Bytes(name).AsSpan(0, Math.Min(4096, Fixture.Bytes(name).Length)), name));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_cut_at_every_place_is_read_or_refused(string name)
    {
        var bytes = Fixture.Bytes(name);
        for (var length = 0; length < bytes.Length; length += bytes.Length > 4096 ? 64 : 1) ReadOrRefuse(name, bytes[..length]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Report_that_was_cut_is_never_taken_for_whole(string name)
    {
        var bytes = Fixture.Bytes(name);
        if (!name.EndsWith(".html", StringComparison.Ordinal) && !name.EndsWith(".json", StringComparison.Ordinal)) return;
        for (var length = 64; length < bytes.Length - 24; length += 64) Assert.NotNull(ReadOrRefuse(name, bytes[..length]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_with_any_byte_changed_is_read_or_refused(string name)
    {
        var bytes = Fixture.Bytes(name);
        var random = new Random(20261125);
        for (var i = 0; i < 400; i++)
        {
            var changed = (byte[])bytes.Clone();
            for (var j = random.Next(1, 4); j > 0; j--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            ReadOrRefuse(name, changed);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_with_lines_dropped_doubled_or_swapped_is_read_or_refused(string name)
    {
        var lines = Encoding.Latin1.GetString(Fixture.Bytes(name)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            ReadOrRefuse(name, Join(lines.Where((_, at) => at != i)));
            ReadOrRefuse(name, Join(lines.SelectMany((line, at) => at == i ? new[] { line, line } : [line])));
            ReadOrRefuse(name, Join(lines.Select((line, at) => at == i && i + 1 < lines.Length ? lines[i + 1] : at == i + 1 ? lines[i] : line)));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_in_the_wrong_encoding_is_read_or_refused(string name)
    {
        var text = Encoding.Latin1.GetString(Fixture.Bytes(name));
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.UTF8 })
        {
            ReadOrRefuse(name, encoding.GetBytes(text));
            ReadOrRefuse(name, [.. encoding.Preamble, .. encoding.GetBytes(text)]);
            ReadOrRefuse(name, [.. Encoding.Unicode.Preamble, .. encoding.GetBytes(text)]);
            ReadOrRefuse(name, [0, .. encoding.GetBytes(text)]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void One_line_of_fifty_megabytes_is_read_or_refused(string name)
    {
        var bytes = Fixture.Bytes(name);
        var middle = bytes.Length / 2;
        foreach (var filler in "x <1") ReadOrRefuse(name, [.. bytes.AsSpan(0, middle), .. Enumerable.Repeat((byte)filler, 50_000_000), .. bytes.AsSpan(middle)]);
    }

    [Theory]
    [InlineData("<table><tr><td>")]
    [InlineData("<div>")]
    [InlineData("</td></tr></table>")]
    [InlineData("<td title=\"")]
    [InlineData("<!-- ")]
    [InlineData("<script>")]
    [InlineData("&lol;&#99999999;&#x110000;&#xD800;")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"&c;&c;\">]>")]
    public void Hostile_markup_is_read_or_refused(string markup)
    {
        foreach (var name in new[] { "mt5-14.utf8.html", "mt4.html" })
        {
            var bytes = Fixture.Bytes(name);
            var filler = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(markup, 100_000)));
            foreach (var at in new[] { bytes.Length / 10, bytes.Length / 2, bytes.Length * 9 / 10 }) ReadOrRefuse(name, [.. bytes.AsSpan(0, at), .. filler, .. bytes.AsSpan(at)]);
        }
    }

    private static byte[] Join(IEnumerable<string> lines) => Encoding.Latin1.GetBytes(string.Join('\n', lines));

    /// <summary>Reads a file as its own format; gives the refusal. Any other exception fails the test.</summary>
    private static UserError? ReadOrRefuse(string name, byte[] bytes)
    {
        var original = Fixture.Bytes(name);
        var format = HistoryFormats.Find(Formats, original.AsSpan(0, Math.Min(original.Length, HistoryFormats.HeadBytes)), name)!;
        try
        {
            Fixture.Read(format, bytes, name);
            return null;
        }
        catch (UserError error)
        {
            Assert.NotNull(error.File);
            Assert.True(error.Line >= 1 || name.EndsWith(".yml", StringComparison.Ordinal), error.Message);
            return error;
        }
    }
}
