using System.Text;
using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary><c>--list-files</c>: the names of what would be scanned, one a line.</summary>
internal sealed class ListFiles : ISubjectSink
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<PathGlob> _excluded;

    private ListFiles(IReadOnlyList<PathGlob> excluded) => _excluded = excluded;

    /// <summary>Runs.</summary>
    /// <param name="plan">The plan; history is left out, because its blobs get their names only when something is found.</param>
    /// <param name="surroundings">Streams.</param>
    public static int Run(RunPlan plan, Surroundings surroundings)
    {
        var sink = new ListFiles(plan.Exclude);
        var incomplete = new List<NotScanned>();
        foreach (var source in new SourceChoice(plan with { History = false }, surroundings, surroundings.Stop).Sources("list", "list"))
            incomplete.AddRange(source.Read(sink, surroundings.Stop).NotScanned.Where(n => n.Incomplete));
        var text = new StringBuilder();
        foreach (var name in sink._names) text.Append(name.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
        surroundings.Write(text.ToString());
        foreach (var missing in incomplete) surroundings.Error.Write($"not read: {missing.What}: {missing.Why}\n");
        return incomplete.Count > 0 ? CrpbotProgram.Incomplete : 0;
    }

    /// <inheritdoc />
    public void Offer(Subject subject)
    {
        foreach (var glob in _excluded)
            if (glob.IsMatch(subject.Path)) return;
        lock (_names) _names.Add(subject.DisplayPath);
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public bool IsNameOfInterest(ReadOnlySpan<char> name) => false;
}
