using Crpbot.Code.Semantics;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>A way to an order that does not pass the guard.</summary>
/// <param name="Site">The order.</param>
/// <param name="Calls">Calls from the first function to the order, the order last.</param>
/// <param name="Root">Function where it begins; null for a module.</param>
/// <param name="Begin">How that function is started.</param>
/// <param name="Starter">Registration or hand-over that starts it; null when its own declaration tells.</param>
/// <param name="Certain">False when a call was resolved by its name alone.</param>
internal sealed record OrderPath(OrderSite Site, IReadOnlyList<CallPlace> Calls, FunctionSymbol? Root, PathBegin Begin, CallPlace? Starter, bool Certain);
