using System.Collections.Concurrent;
using Crpbot.Core;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;

namespace Crpbot.Resources.Workflows;

/// <summary>Reads GitHub Actions: <c>GitHub::Workflow</c>, <c>GitHub::Job</c> and <c>GitHub::Step</c>, and the steps of composite actions.</summary>
public sealed class WorkflowReader : IResourceReader
{
    private readonly ConcurrentBag<(ResourceFile File, DocumentMap Root)> _files = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];

    /// <inheritdoc />
    public string Name => "GitHub workflow";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = subject.ArchiveEntry ?? subject.Path;
        if (!path.EndsWith(".yml", StringComparison.Ordinal) && !path.EndsWith(".yaml", StringComparison.Ordinal)) return false;
        return path.StartsWith(".github/workflows/", StringComparison.Ordinal) || path.Contains("/.github/workflows/", StringComparison.Ordinal)
            || ((path is "action.yml" or "action.yaml" || path.EndsWith("/action.yml", StringComparison.Ordinal) || path.EndsWith("/action.yaml", StringComparison.Ordinal)) && subject.Content.Span.IndexOf("runs:"u8) >= 0);
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        try
        {
            if (DocumentReader.Read(file.Content.Span) is DocumentMap root) _files.Add((file, root));
        }
        catch (DocumentException error)
        {
            _faults.Add(new ReadFault(file, error.At, "the workflow cannot be read: " + error.Message, Fatal: true));
        }

        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete() => new(
        [.. _files.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).SelectMany(f => new WorkflowResources(f.File, f.Root).Of())],
        [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal)],
        _files.Count + _faults.Count);
}
