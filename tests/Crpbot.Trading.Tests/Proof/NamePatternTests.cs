using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Tests.Proof;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("MetaTrader5.order_send", "MetaTrader5", "order_send", true)]
    [InlineData("MetaTrader5.order_send", "other", "order_send", false)]
    [InlineData("*.create_order", "exchange", "create_order", true)]
    [InlineData("*client*.trade", "_zmq_client", "trade", true)]
    [InlineData("*client*.trade", "broker", "trade", false)]
    [InlineData("*check_*risk*", "self", "_check_all_risks", true)]
    [InlineData("*check_*risk*", "self", "risk_check", false)]
    public void Pattern_fits_receiver_and_member(string pattern, string receiver, string member, bool fits) => Assert.Equal(fits, new NamePattern(pattern).Fits([receiver], member));

    [Fact]
    public void Open_receiver_needs_a_receiver() => Assert.False(new NamePattern("*.create_order").Fits([], "create_order"));
}
