using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>An order as its giver sees it: the call of the thin function around the market's own call, or that call itself.</summary>
/// <param name="Site">The market's call.</param>
/// <param name="Giver">The call that gives the order.</param>
internal sealed record OrderGroup(OrderSite Site, CallPlace Giver);
