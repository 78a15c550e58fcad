using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>Offers subjects again to the scanners that asked for it.</summary>
/// <param name="scanners">Scanners.</param>
/// <param name="excluded">Paths that are left out.</param>
/// <param name="stop">Stops the run.</param>
internal sealed class SecondLookSink(IReadOnlyList<GuardedScanner> scanners, IReadOnlyList<PathGlob> excluded, CancellationToken stop) : ISubjectSink
{
    /// <inheritdoc />
    public bool Offer(Subject subject)
    {
        stop.ThrowIfCancellationRequested();
        foreach (var glob in excluded)
            if (glob.IsMatch(subject.Path)) return false;
        foreach (var scanner in scanners) scanner.OfferAgain(subject);
        return false;
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => true;

    /// <inheritdoc />
    public bool IsNameOfInterest(ReadOnlySpan<char> name) => true;
}
