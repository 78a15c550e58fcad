namespace Crpbot.Evidence.TestCode;

/// <summary>An assertion that something did not happen or is not there.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Names">The identifiers that it speaks about, those behind assigned names included.</param>
public sealed record Denial(int Line, IReadOnlyList<string> Names);
