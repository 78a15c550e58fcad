using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>What counts as the guard that a path must pass.</summary>
internal abstract class GuardSense
{
    /// <summary>True when what was seen before a loop without end says nothing about its later rounds.</summary>
    public virtual bool Ages => true;

    /// <summary>What an expression that holds says: that trading is allowed, that it must stop, or nothing.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">A test, not a combination of tests.</param>
    public abstract Verdict Of(CodeFile file, SyntaxNode expression);

    /// <summary>True when a function is called that raises unless trading is allowed.</summary>
    /// <param name="file">File.</param>
    /// <param name="call">Call that stands alone.</param>
    public abstract bool Raises(CodeFile file, SyntaxNode call);

    /// <summary>True when a function is such a guard by its name, whatever it does.</summary>
    /// <param name="code">Code.</param>
    /// <param name="function">Function.</param>
    public virtual bool IsGuard(TradingCode code, FunctionSymbol function) => false;
}
