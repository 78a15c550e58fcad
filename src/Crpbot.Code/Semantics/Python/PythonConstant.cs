using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>The answer to "what constant": also the answer that there is none is kept.</summary>
/// <param name="Literal">Literal node; null when it varies.</param>
internal sealed record PythonConstant(SyntaxNode? Literal)
{
    /// <summary>It varies or is not known.</summary>
    public static readonly PythonConstant None = new((SyntaxNode?)null);
}
