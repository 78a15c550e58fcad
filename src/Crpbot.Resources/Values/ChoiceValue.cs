namespace Crpbot.Resources.Values;

/// <summary>Several possible values, of which a deployment picks one (undecidable <c>Fn::If</c>, <c>AllowedValues</c>). A predicate holds when it holds for all, fails when it fails for all, and is unknown otherwise.</summary>
/// <param name="Options">At least two, at most 64.</param>
/// <param name="Decides">What would decide it, for example <c>parameter Environment</c>.</param>
public sealed record ChoiceValue(IReadOnlyList<Choice> Options, string Decides) : Value;
