using Crpbot.Code.Scanning;

namespace Crpbot.Code.Checks;

/// <summary>A rule that patterns cannot say: its record is a YAML file of the same id with <c>mode: check</c>, its code is here. Thread safe.</summary>
public interface ICodeCheck
{
    /// <summary>Id of the rule.</summary>
    string Id { get; }

    /// <summary>The places to report.</summary>
    /// <param name="project">Files of one language, bound together.</param>
    IEnumerable<CheckHit> Run(CodeProject project);
}
