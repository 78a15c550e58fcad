using Crpbot.Code.Patterns.Formulas;

namespace Crpbot.Code.Rules;

/// <summary>An entry in a list of sources, sinks, sanitizers or propagators. Identity is by reference: the entries of a library are the same objects in all rules that use it.</summary>
public abstract class TaintPart
{
    /// <summary>What it looks for.</summary>
    public required Formula Formula { get; init; }

    /// <summary>Name of the library it comes from; null when it stands in the rule.</summary>
    public string? Library { get; init; }

    /// <summary>Words for the reader: the library's title; null when it stands in the rule.</summary>
    public string? Title { get; init; }
}
