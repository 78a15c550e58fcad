using System.Collections.Concurrent;
using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Reads Dockerfiles: <c>Docker::Image</c> (what is built), <c>Docker::Stage</c> and <c>Docker::Instruction</c>.</summary>
public sealed class DockerfileReader : IResourceReader
{
    private const int Largest = 1 << 20;
    private readonly ConcurrentBag<(ResourceFile File, IReadOnlyList<DockerInstruction> Instructions)> _files = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];
    private int _count;

    /// <inheritdoc />
    public string Name => "Dockerfile";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return IsExact(subject)
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
            Interlocked.Increment(ref _count);
            _faults.Add(new ReadFault(file, start, "the Dockerfile is larger than 1 MiB", Fatal: true));
            return [];
        }

        var instructions = DockerfileParser.Parse(Encoding.UTF8.GetString(file.Content.Span), out var faults);
        Interlocked.Increment(ref _count);

        // A file that only has "Dockerfile" in front of its name and no FROM may be anything.
        var certain = instructions.Any(i => i.Keyword == "FROM") || IsExact(subject);
        foreach (var (at, message) in faults.Take(certain ? faults.Count : 1)) _faults.Add(new ReadFault(file, at, message, certain));
        _files.Add((file, instructions));
        return [];
    }

    private static bool IsExact(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Equals("Dockerfile", StringComparison.OrdinalIgnoreCase) || name.Equals("Containerfile", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc />
    public ReaderResult Complete()
    {
        var files = _files.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).ToList();
        return new ReaderResult([.. files.SelectMany(f => new DockerStages(f.File, f.Instructions).Resources())], [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).ThenBy(f => f.At.Line)], _count);
    }
}
