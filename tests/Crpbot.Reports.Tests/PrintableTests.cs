namespace Crpbot.Reports.Tests;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain [text] é漢🔑", "plain [text] é漢🔑")]
    [InlineData("a\x1b[31m", "a\\x1b[31m")]
    [InlineData("a\nb\r\t", "a\\x0ab\\x0d\\x09")]
    [InlineData("a\x7f\u0085", "a\\x7f\\x85")]
    [InlineData("a\u202eb", "a\\u{202e}b")]
    [InlineData("a\u2066\u200b\ufeff", "a\\u{2066}\\u{200b}\\u{feff}")]
    [InlineData("👩\u200d💻", "👩\u200d💻")]
    [InlineData("\U000e0041", "\\u{e0041}")]
    [InlineData("##[error]", "##\\x5berror]")]
    [InlineData("#[derive]", "#[derive]")]
    public void Text_is_shown_not_obeyed(string text, string expected) => Assert.Equal(expected, Printable.Escape(text));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("a\ufffdb", Printable.Escape("a\ud800b"));

    [Fact]
    public void A_path_that_looks_like_a_runner_command_is_defused() => Assert.Equal("./::error::x", Printable.Path("::error::x", null));

    [Fact]
    public void An_archive_entry_follows_an_exclamation_mark() => Assert.Equal("a.zip!b/c", Printable.Path("a.zip", "b/c"));
}
