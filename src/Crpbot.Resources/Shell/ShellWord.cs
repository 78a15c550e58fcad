namespace Crpbot.Resources.Shell;

/// <summary>A word of a command.</summary>
/// <param name="Text">The word without its quotes; substitutions stay as written.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length with quotes.</param>
internal sealed record ShellWord(string Text, int Start, int Length);
