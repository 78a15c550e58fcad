namespace Crpbot.Code.Rules;

/// <summary>Where data is made safe.</summary>
public sealed class TaintSanitizer : TaintPart
{
    /// <summary>The pattern is a test: its metavariable <c>$X</c> is safe where it holds.</summary>
    public bool Guard { get; init; }

    /// <summary>Whether the variable matched is safe afterwards.</summary>
    public SideEffect BySideEffect { get; init; }

    /// <summary>True: only the node matched; false (the default): every expression inside it as well.</summary>
    public bool Exact { get; init; }

    /// <summary>A place that is also a source or a sink is not sanitized by this.</summary>
    public bool NotConflicting { get; init; }
}
