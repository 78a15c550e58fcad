using System.Text;
using Crpbot.Evidence.TestCode;

namespace Crpbot.Evidence.Tests.TestCode;

public sealed class PythonTestReaderTests
{
    private static readonly string[] Orders = ["order", "trade", "emit"];

    [Theory]
    [InlineData("assert not bot.orders", true)]
    [InlineData("assert bot.orders == []", true)]
    [InlineData("assert [] == bot.orders, 'none'", true)]
    [InlineData("assert len(sent_orders) == 0", true)]
    [InlineData("assert broker.place_order.call_count == 0", true)]
    [InlineData("assert broker.send_order.called is False", true)]
    [InlineData("broker.send_order.assert_not_called()", true)]
    [InlineData("await_mock.trade.assert_not_awaited()", true)]
    [InlineData("self.assertFalse(can_emit)", true)]
    [InlineData("self.assertEqual(len(self.bot.orders), 0)", true)]
    [InlineData("self.assertEqual(0, broker.orders)", true)]
    [InlineData("assert order_id not in broker.orders", true)]
    [InlineData("assert bot.orders", false)]
    [InlineData("assert len(bot.orders) == 1", false)]
    [InlineData("assert bot.kill_switch is False", false)]
    [InlineData("broker.send_order.assert_called_once()", false)]
    [InlineData("assert bot.orders, not sent", false)]
    [InlineData("# assert not bot.orders", false)]
    [InlineData("x = 'assert not bot.orders'", false)]
    [InlineData("self.assertEqual(len(self.bot.orders), 10)", false)]
    [InlineData("assert border == 0", false)]
    public void Assertion_that_no_order_is_sent(string line, bool expected) =>
        Assert.Equal(expected, Read($"def test_x():\n    {line}\n").NoOrderLine(Orders) is not null);

    [Fact]
    public void Result_of_an_order_call_counts_as_the_order() =>
        Assert.Equal(3, Read("def test_x():\n    result = bot.place_order(s)\n    assert result is None\n").NoOrderLine(Orders));

    [Fact]
    public void Order_that_must_raise_is_no_order() =>
        Assert.Equal(2, Read("def test_x():\n    with pytest.raises(Halted):\n        bot.place_order(s)\n").NoOrderLine(Orders));

    [Fact]
    public void Raising_without_an_order_below_says_nothing() =>
        Assert.Null(Read("def test_x():\n    with pytest.raises(Halted):\n        bot.start()\n    bot.place_order(s)\n").NoOrderLine(Orders));

    [Fact]
    public void Statement_over_several_lines_is_one() =>
        Assert.Equal(2, Read("def test_x():\n    assert (\n        bot.orders\n        == []\n    )\n").NoOrderLine(Orders));

    [Theory]
    [InlineData("@pytest.mark.skip\ndef test_x():\n    pass\n", "@pytest.mark.skip")]
    [InlineData("@pytest.mark.skip(\n    reason='later',\n)\n@other\ndef test_x():\n    pass\n", "@pytest.mark.skip")]
    [InlineData("@unittest.skip('x')\nclass TestA:\n    def test_x(self):\n        pass\n", "@unittest.skip")]
    [InlineData("def test_x():\n    \"\"\"Doc.\"\"\"\n    pytest.skip('later')\n", "pytest.skip")]
    [InlineData("@pytest.mark.skipif(WINDOWS)\ndef test_x():\n    pass\n", null)]
    [InlineData("def test_x():\n    if WINDOWS:\n        pytest.skip('later')\n    assert 1\n", null)]
    public void Skip_is_read(string source, string? by) => Assert.Equal(by, Read(source).SkippedBy);

    [Fact]
    public void Class_and_docstring_belong_to_a_test()
    {
        var test = Read("class TestKill:\n    async def test_x(self):\n        r\"\"\"The kill\n        switch.\"\"\"\n        assert 1\n");
        Assert.Equal(("TestKill", 1), (test.Class, test.Assertions));
        Assert.StartsWith("The kill", test.Docstring, StringComparison.Ordinal);
    }

    [Fact]
    public void Helpers_are_no_tests() => Assert.Empty(PythonTestReader.Read("t.py", "def helper():\n    assert not orders\n"u8));

    [Theory]
    [InlineData("def test_x():\n    s = '''open\n")]
    [InlineData("def test_x(\n")]
    [InlineData("def test_x():\n\t(((\n")]
    [InlineData("\"\\")]
    [InlineData("def")]
    [InlineData("class")]
    [InlineData("\\")]
    public void Broken_source_ends(string source) => Assert.NotNull(PythonTestReader.Read("t.py", Encoding.UTF8.GetBytes(source)).ToList());

    [Fact]
    public void Every_truncation_of_a_file_ends()
    {
        var source = Encoding.UTF8.GetBytes("class T:\n    @pytest.mark.skip(reason=\"\"\"a\nb\"\"\")\n    def test_a(self, x: int = {1: [2]}):\n        r'''d'''\n        with pytest.raises(E):\n            a.order(f\"{x}\")\n        assert not a\\\n            .orders, 'x'\n");
        for (var length = 0; length <= source.Length; length++) Assert.NotNull(PythonTestReader.Read("t.py", source.AsSpan(0, length)).ToList());
    }

    private static PythonTest Read(string source) => Assert.Single(PythonTestReader.Read("t.py", Encoding.UTF8.GetBytes(source)));
}
