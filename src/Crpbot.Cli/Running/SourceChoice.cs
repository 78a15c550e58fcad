using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>Which sources a plan reads.</summary>
internal sealed class SourceChoice(RunPlan plan, Surroundings surroundings, CancellationToken stop)
{
    /// <summary>The sources.</summary>
    public IReadOnlyList<ISource> Sources(string a, string b)
    {
        _ = (a, b, surroundings, stop, plan);
        return [];
    }
}
