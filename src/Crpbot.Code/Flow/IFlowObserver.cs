using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>Watches values while functions are interpreted. Called from several threads.</summary>
public interface IFlowObserver
{
    /// <summary>An expression was evaluated; it may be again, with other values, in loops and from other callers.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">Expression.</param>
    /// <param name="constant">Literal that it has here, as the language's <c>str()</c> writes it; null when it is not a single known constant.</param>
    void Evaluated(CodeFile file, SyntaxNode expression, FlowConstant? constant);
}
