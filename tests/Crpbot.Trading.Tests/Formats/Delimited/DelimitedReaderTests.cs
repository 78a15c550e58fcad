using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Tests.Formats.Delimited;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a\tb\r1\t2")]
    [InlineData("a|b\n\n1|2")]
    [InlineData("\"a;,\";b\n\"1\"; 2 \n;\n")]
    public void Records_are_read_with_the_delimiter_of_the_header(string text)
    {
        var reader = Reader(text);
        Assert.Equal(["1", "2"], reader.Next()!.Fields.Select(f => f.Text));
        Assert.Null(reader.Next());
    }

    [Fact]
    public void Quoted_field_holds_quotes_delimiters_and_line_breaks()
    {
        var reader = Reader("a,b\n\"say \"\"hi\"\", \nyou\",2\nx,y\n");
        Assert.Equal(["say \"hi\", \nyou", "2"], reader.Next()!.Fields.Select(f => f.Text));
        Assert.Equal((4, "x"), reader.Next() is { } row ? (row.Line, row[0]) : default);
    }

    [Fact]
    public void Field_knows_its_column() => Assert.Equal([1, 4], Next("a;b\n12;3\n").Fields.Select(f => f.Column));

    [Fact]
    public void Trailing_delimiter_ends_with_an_empty_field() => Assert.Equal(["1", string.Empty], Next("a;b\n1;\n2;3\n").Fields.Select(f => f.Text));

    [Fact]
    public void Quote_that_is_never_closed_is_located_where_it_opens()
    {
        var error = Assert.Throws<UserError>(() => Next("a,b\n1,\"2\n3,4\n"));
        Assert.Equal(("a.csv", 2, 3), (error.File, error.Line, error.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Empty_file_is_a_located_error(string text) => Assert.Equal(1, Assert.Throws<UserError>(() => Reader(text)).Line);

    [Theory]
    [InlineData("a;b\n1;2\n", false)]
    [InlineData("a;b\n1;2", true)]
    [InlineData("a;b\n1;", true)]
    public void Last_line_without_a_line_break_is_noticed(string text, bool unterminated)
    {
        var reader = Reader(text);
        reader.Next();
        Assert.Null(reader.Next());
        Assert.Equal(unterminated, reader.Unterminated);
    }

    private static DelimitedRow Next(string text) => Reader(text).Next()!;

    private static DelimitedReader Reader(string text) => new(new DecodedText(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv"));
}
