namespace Crpbot.Code.Patterns.Generic;

/// <summary>A word, or one character of punctuation or anything else.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Character after the last.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Indent">Columns of white space before the first token of the line; tabs go to the next multiple of 8.</param>
/// <param name="IsWord">True for words.</param>
internal readonly record struct GenericToken(int Start, int End, int Line, int Indent, bool IsWord);
