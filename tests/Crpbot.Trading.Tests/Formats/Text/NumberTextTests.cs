using System.Globalization;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Tests.Formats.Text;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("12.50", "12.50")]
    [InlineData("- 2.50", "-2.50")]
    [InlineData(" 20.31", "20.31")]
    [InlineData("4 106.170", "4106.170")]
    [InlineData("10\u00A0104.73", "10104.73")]
    [InlineData("1\u202F234\u202F567.8", "1234567.8")]
    [InlineData("1'234.5", "1234.5")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("\u22127", "-7")]
    [InlineData("(15.00)", "-15.00")]
    [InlineData("$1 000.00", "1000.00")]
    [InlineData("-€3", "-3")]
    [InlineData("100 €", "100")]
    [InlineData("1.5e-05", "0.000015")]
    [InlineData(".5", "0.5")]
    [InlineData("0", "0")]
    public void Number_with_a_decimal_point_is_read(string text, string value)
    {
        Assert.True(NumberText.TryRead(text, DecimalMark.Point, out var read));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("12,50", "12.50")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("-0,3", "-0.3")]
    public void Number_with_a_decimal_comma_is_read(string text, string value)
    {
        Assert.True(NumberText.TryRead(text, DecimalMark.Comma, out var read));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("abc")]
    [InlineData("12x")]
    [InlineData("1 2")]
    [InlineData("12 34.5")]
    [InlineData("1,23,456")]
    [InlineData("1.2.3")]
    [InlineData("1,234,5")]
    [InlineData("1234 567")]
    [InlineData("0.10 / 0.10")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("()")]
    [InlineData("1e")]
    [InlineData("1e99999")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("١٢")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("9999999999999999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(NumberText.TryRead(text, DecimalMark.Point, out _));

    [Theory]
    [InlineData("12,50", DecimalMark.Comma)]
    [InlineData("12.50", DecimalMark.Point)]
    [InlineData("1.234,50", DecimalMark.Comma)]
    [InlineData("1,234.50", DecimalMark.Point)]
    [InlineData("1,234,567", DecimalMark.Point)]
    [InlineData("0,123", DecimalMark.Comma)]
    [InlineData("-0,123", DecimalMark.Comma)]
    [InlineData("1234,567", DecimalMark.Comma)]
    [InlineData("1,234", DecimalMark.Unknown)]
    [InlineData("1.234", DecimalMark.Unknown)]
    [InlineData("415.00.00", DecimalMark.Unknown)]
    [InlineData("12", DecimalMark.Unknown)]
    public void Number_tells_the_decimal_mark_where_it_can(string text, object mark) => Assert.Equal((DecimalMark)mark, NumberText.Evidence(text));
}
