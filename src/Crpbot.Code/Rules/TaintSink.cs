namespace Crpbot.Code.Rules;

/// <summary>Where data must not arrive.</summary>
public sealed class TaintSink : TaintPart
{
    /// <summary>Labels that the data must carry; null for any.</summary>
    public LabelCondition? Requires { get; init; }

    /// <summary>Labels that the value of a metavariable must carry, by its name with <c>$</c>; empty for none.</summary>
    public IReadOnlyDictionary<string, LabelCondition> RequiresOf { get; init; } = new Dictionary<string, LabelCondition>(StringComparer.Ordinal);

    /// <summary>True (the default): the value of the node matched, or of an argument when it is a call; false: every expression inside it as well.</summary>
    public bool Exact { get; init; } = true;
}
