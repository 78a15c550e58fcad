namespace Crpbot.Code.Rules;

/// <summary>Where data comes in.</summary>
public sealed class TaintSource : TaintPart
{
    /// <summary>Label given to the data; null for the default one.</summary>
    public string? Label { get; init; }

    /// <summary>Labels that the value must already carry for this source to add its own; null for none.</summary>
    public LabelCondition? Requires { get; init; }

    /// <summary>Whether the variable matched is tainted afterwards.</summary>
    public SideEffect BySideEffect { get; init; }

    /// <summary>True: only the node matched; false (the default): every expression inside it as well.</summary>
    public bool Exact { get; init; }

    /// <summary>Who controls the data.</summary>
    public Threat Threat { get; init; }
}
