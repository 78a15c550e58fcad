namespace Crpbot.Resources.Shell;

/// <summary>A word of a command.</summary>
/// <param name="Text">The word without its quotes; substitutions stay as written.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length with quotes.</param>
/// <param name="Redirects">True when it holds <c>&lt;</c> or <c>&gt;</c> outside quotes, so that the shell opens a file.</param>
internal sealed record ShellWord(string Text, int Start, int Length, bool Redirects = false);
