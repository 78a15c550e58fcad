using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>One instruction of a Dockerfile.</summary>
/// <param name="Keyword">Upper case.</param>
/// <param name="At">Where the keyword stands.</param>
/// <param name="Flags">Flags before the arguments, without dashes.</param>
/// <param name="Arguments">Arguments, continuation lines joined.</param>
/// <param name="Body">Body of a here-document; null when there is none.</param>
internal sealed record DockerInstruction(string Keyword, SourceSpan At, IReadOnlyList<KeyValuePair<string, string>> Flags, MappedText Arguments, MappedText? Body)
{
    /// <summary>Words of the exec form (<c>["a", "b"]</c>), or null for the shell form.</summary>
    public IReadOnlyList<string>? Exec => ExecForm.Words(Arguments.Text);
}
