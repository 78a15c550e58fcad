using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Model;

/// <summary>A call that gives an order to a market.</summary>
/// <param name="File">File.</param>
/// <param name="Call">The call.</param>
/// <param name="Function">Function around it; null at module level.</param>
/// <param name="Platform">Whose vocabulary names it.</param>
/// <param name="Request">The request or message as a display of keys, where it stands in the same function; null when it is not seen.</param>
/// <param name="Reduces">True when it only closes, cancels or tightens.</param>
/// <param name="IsMessage">True when it goes to another process as a message.</param>
internal sealed record OrderSite(CodeFile File, SyntaxNode Call, FunctionSymbol? Function, Platform Platform, SyntaxNode? Request, bool Reduces, bool IsMessage);
