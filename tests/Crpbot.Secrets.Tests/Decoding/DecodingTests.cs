using System.Text;
using Crpbot.Secrets.Decoding;

namespace Crpbot.Secrets.Tests.Decoding;

public sealed class DecodingTests
{
    [Fact]
    public void A_literal_is_seen_in_base64_at_each_phase()
    {
        var phases = Base64Phases.Of("ghp_").ToList();
        for (var before = 0; before < 9; before++)
        {
            var text = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('x', before) + "ghp_" + "tail of it"));
            Assert.Contains(phases[before % 3], text, StringComparison.Ordinal);
        }

        Assert.All(phases, phase => Assert.True(phase.Length >= 4));
    }

    [Fact]
    public void A_base64_run_is_decoded_with_its_bounds()
    {
        var text = Encoding.ASCII.GetBytes("auth: \"" + Convert.ToBase64String("user:ghp_something long"u8) + "\" end");
        var run = EncodedRun.Base64(text, 12);
        Assert.Equal((7, 39), (run?.Start, run?.End));
        Assert.Equal("user:ghp_something long", Encoding.ASCII.GetString(run!.Bytes));
    }

    [Fact]
    public void A_hex_run_is_decoded()
    {
        var text = Encoding.ASCII.GetBytes("x=" + Convert.ToHexStringLower("ghp_something"u8) + ";");
        Assert.Equal("ghp_something", Encoding.ASCII.GetString(EncodedRun.Hex(text, 4)!.Bytes));
        Assert.Null(EncodedRun.Hex(text, 5));
    }

    [Fact]
    public void Escapes_are_taken_out_and_offsets_lead_back()
    {
        var text = Encoding.ASCII.GetBytes("a https:\\/\\/x%2Fy\\u0041 b");
        var window = EscapedWindow.Of(text, 2, text.Length);
        Assert.Equal("https://x/yA b", Encoding.ASCII.GetString(window!.Bytes));
        Assert.Equal(8, window.OffsetOf(6));
        Assert.Equal(text.Length, window.OffsetOf(window.Bytes.Length));
        Assert.Null(EscapedWindow.Of("plain text"u8, 0, 10));
    }
}
