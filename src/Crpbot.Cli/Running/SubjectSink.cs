using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>Offers every subject, and what scanners derive from it, to all scanners.</summary>
internal sealed class SubjectSink : ISubjectSink
{
    private const int MaxDerived = 4;
    private readonly IReadOnlyList<IScanner> _scanners;
    private readonly IReadOnlyList<PathGlob> _excluded;
    private readonly CancellationToken _stop;
    private long _count;

    /// <summary>Creates the sink.</summary>
    /// <param name="scanners">Scanners.</param>
    /// <param name="excluded">Paths that are left out.</param>
    /// <param name="stop">Stops the run.</param>
    public SubjectSink(IReadOnlyList<IScanner> scanners, IReadOnlyList<PathGlob> excluded, CancellationToken stop) => (_scanners, _excluded, _stop) = (scanners, excluded, stop);

    /// <summary>Number of subjects offered so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <inheritdoc />
    public bool Offer(Subject subject) => Offer(subject, 0);

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content)
    {
        _stop.ThrowIfCancellationRequested();
        foreach (var scanner in _scanners)
            if (scanner.Probe(content)) return true;
        return false;
    }

    /// <inheritdoc />
    public bool IsNameOfInterest(ReadOnlySpan<char> name)
    {
        foreach (var scanner in _scanners)
            if (scanner.IsNameOfInterest(name)) return true;
        return false;
    }

    private bool Offer(Subject subject, int depth)
    {
        _stop.ThrowIfCancellationRequested();
        foreach (var glob in _excluded)
            if (glob.IsMatch(subject.Path)) return false;
        if (depth == 0) Interlocked.Increment(ref _count);
        var any = false;
        foreach (var scanner in _scanners)
        {
            var derived = scanner.Offer(subject, out var found);
            any |= found;
            if (depth >= MaxDerived) continue;
            foreach (var inner in derived) any |= Offer(inner, depth + 1);
        }

        return any;
    }
}
