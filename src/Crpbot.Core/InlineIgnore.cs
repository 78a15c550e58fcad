namespace Crpbot.Core;

/// <summary>An ignore comment in a source line.</summary>
/// <param name="Rules">Rule ids, aliases or families; empty for every rule.</param>
/// <param name="Reason">The author's reason; null when none is given.</param>
/// <param name="Until">Last day on which it holds; null for no end.</param>
/// <param name="Line">1-based line of the comment.</param>
/// <param name="Own">True for <c>crpbot: ignore</c>; false for another tool's marker, which needs no reason and is never reported as unused.</param>
public sealed record InlineIgnore(IReadOnlyList<string> Rules, string? Reason, DateOnly? Until, int Line, bool Own);
