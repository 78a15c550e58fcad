using System.Text;

namespace Crpbot.Cli.Running;

/// <summary><c>--list-files</c>: the names of what would be scanned, one a line; control characters are escaped.</summary>
internal static class ListFiles
{
    /// <summary>Runs.</summary>
    /// <param name="plan">The plan; history has no files to list, only contents.</param>
    /// <param name="surroundings">Streams.</param>
    public static int Run(RunPlan plan, Surroundings surroundings)
    {
        var text = new StringBuilder();
        foreach (var name in new SourceChoice(plan, surroundings, surroundings.Stop).Names()) text.Append(ErrorText.Clean(name)).Append('\n');
        surroundings.Write(text.ToString());
        return 0;
    }
}
