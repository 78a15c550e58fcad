namespace Crpbot.Code.Python;

/// <summary>A token.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">UTF-16 offset after the last.</param>
/// <param name="Value">What the kind says it is.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Value);
