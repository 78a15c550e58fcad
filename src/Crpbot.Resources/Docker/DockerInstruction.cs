using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>One instruction of a Dockerfile.</summary>
/// <param name="Keyword">Upper case.</param>
/// <param name="At">Where the keyword stands.</param>
/// <param name="Flags">Flags before the arguments, without dashes.</param>
/// <param name="Arguments">Arguments, continuation lines joined.</param>
/// <param name="Bodies">Bodies of its here-documents.</param>
/// <param name="OnBuild">True behind <c>ONBUILD</c>: it is carried out when another image is built from this one.</param>
internal sealed record DockerInstruction(string Keyword, SourceSpan At, IReadOnlyList<KeyValuePair<string, string>> Flags, MappedText Arguments, IReadOnlyList<MappedText> Bodies, bool OnBuild)
{
    /// <summary>Words of the exec form (<c>["a", "b"]</c>), or null for the shell form.</summary>
    public IReadOnlyList<string>? Exec => ExecForm.Words(Arguments.Text);
}
