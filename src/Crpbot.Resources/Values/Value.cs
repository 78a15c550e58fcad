namespace Crpbot.Resources.Values;

/// <summary>
/// A value of a resource document: known (<see cref="ScalarValue"/>, <see cref="ListValue"/>, <see cref="MapValue"/>), symbolic
/// (<see cref="ReferenceValue"/>, <see cref="PartialText"/>), one of several (<see cref="ChoiceValue"/>), <see cref="AbsentValue"/> or <see cref="UnknownValue"/>.
/// </summary>
public abstract record Value
{
    /// <summary>Where it comes from.</summary>
    public Origin Origin { get; init; } = Origin.Literal;

    /// <summary>Where it stands in the resource's file; null for the live account and for what is not written.</summary>
    public SourceSpan? At { get; init; }
}
