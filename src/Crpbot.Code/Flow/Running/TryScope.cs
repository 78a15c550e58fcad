using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>A try block that is being run.</summary>
internal sealed class TryScope(bool catches, SyntaxNode? final)
{
    /// <summary>False for a try without handlers: what is raised goes on outwards.</summary>
    public bool Catches => catches;

    /// <summary>Statements that run on every way out; null without.</summary>
    public SyntaxNode? Final => final;

    public State? Raised { get; set; }

    public Value Exception { get; set; } = Value.Nothing;
}
