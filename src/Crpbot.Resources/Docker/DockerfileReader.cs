using System.Collections.Concurrent;
using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Reads Dockerfiles: <c>Docker::Image</c> (what is built), <c>Docker::Stage</c> and <c>Docker::Instruction</c>.</summary>
public sealed class DockerfileReader : IResourceReader
{
    private const int Largest = 4 << 20;
    private readonly ConcurrentBag<(ResourceFile File, IReadOnlyList<DockerInstruction> Instructions)> _files = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];

    /// <inheritdoc />
    public string Name => "Dockerfile";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Equals("Dockerfile", StringComparison.OrdinalIgnoreCase) || name.Equals("Containerfile", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".Dockerfile", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("Dockerfile.", StringComparison.Ordinal) && !name.EndsWith(".dockerignore", StringComparison.Ordinal) && !name.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        var start = new SourceSpan(1, 1, 1, 2);
        if (file.Content.Length > Largest)
        {
            _faults.Add(new ReadFault(file, start, "the Dockerfile is larger than 4 MiB", Fatal: true));
            return [];
        }

        var instructions = DockerfileParser.Parse(Encoding.UTF8.GetString(file.Content.Span));
        if (!instructions.Any(i => i.Keyword == "FROM")) _faults.Add(new ReadFault(file, start, "the Dockerfile has no FROM instruction", Fatal: false));
        else _files.Add((file, instructions));
        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete()
    {
        var files = _files.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).ToList();
        return new ReaderResult([.. files.SelectMany(f => new DockerStages(f.File, f.Instructions).Resources())], [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal)], files.Count + _faults.Count);
    }
}
