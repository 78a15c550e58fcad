using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>Runs sources through scanners: the one place where both meet.</summary>
internal sealed class Pipeline
{
    private const long MaxSecondLook = 64L << 20;
    private readonly IReadOnlyList<ISource> _sources;
    private readonly IReadOnlyList<GuardedScanner> _scanners;
    private readonly IReadOnlyList<PathGlob> _excluded;

    /// <summary>Creates a pipeline.</summary>
    /// <param name="sources">Sources, read one after the other (each uses all threads).</param>
    /// <param name="scanners">Scanners.</param>
    /// <param name="excluded">Paths that are left out.</param>
    public Pipeline(IReadOnlyList<ISource> sources, IReadOnlyList<IScanner> scanners, IReadOnlyList<PathGlob> excluded)
    {
        _sources = sources;
        _scanners = [.. scanners.Select(s => new GuardedScanner(s))];
        _excluded = excluded;
    }

    /// <summary>Runs everything.</summary>
    /// <param name="progress">Told where the run is.</param>
    /// <param name="stop">Stops within a second.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public PipelineOutcome Run(Progress progress, CancellationToken stop)
    {
        var sink = new SubjectSink(_scanners, _excluded, stop);
        var faults = new List<Exception>();
        var reports = new List<ScannerReport>();
        long subjects = 0;
        (ISource Source, long Bytes)? tree = null;
        using (progress.Watch(() => sink.Count))
        {
            foreach (var source in _sources)
            {
                progress.Enter(source.Name);
                var started = Stopwatch.GetTimestamp();
                var report = Read(source, sink, faults, stop);
                subjects += report.Subjects;
                if (source.Name == "tree") tree = (source, report.Bytes);
                reports.Add(new ScannerReport(report.Name, report.Status, report.Reason, report.Subjects, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds, [], report.NotScanned));
            }
        }

        if (tree is { } seen) reports.AddRange(LookAgain(seen.Source, seen.Bytes, faults, stop));
        stop.ThrowIfCancellationRequested();
        foreach (var scanner in _scanners)
        {
            // A scanner judges a clean blob by its probe alone, or not again when the cache knows it: what counts is what was read.
            var report = scanner.Complete();
            reports.Add(scanner.JudgesSubjects ? report with { Subjects = subjects } : report);
            if (scanner.Fault is { } fault) faults.Add(fault);
        }

        return new PipelineOutcome([.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)], subjects, faults);
    }

    /// <summary>Large trees are read once: the further places of a credential are a convenience that may not double the time of a run.</summary>
    private IEnumerable<ScannerReport> LookAgain(ISource tree, long bytes, List<Exception> faults, CancellationToken stop)
    {
        GuardedScanner[] eager = [.. _scanners.Where(s => s.BeginSecondLook())];
        if (eager.Length == 0) yield break;
        if (bytes <= MaxSecondLook)
        {
            _ = Read(tree, new SecondLookSink(eager, _excluded, stop), faults, stop);
            yield break;
        }

        yield return new ScannerReport("places", ScanStatus.Skipped, null, 0, 0, [], [new NotScanned("further places of the same credentials", "the tree is larger than 64 MiB, so files were not searched again for values found elsewhere", Incomplete: false)]);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "This is the border that docs/architecture.md, section 6, names.")]
    private static SourceReport Read(ISource source, ISubjectSink sink, List<Exception> faults, CancellationToken stop)
    {
        try
        {
            return source.Read(sink, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested && fault is not (OperationCanceledException or UserError))
        {
            faults.Add(fault);
            return new SourceReport(source.Name, ScanStatus.Failed, $"reading the {source.Name} failed ({fault.GetType().Name}: {fault.Message}); -vv shows where", 0, 0, []);
        }
        catch (AggregateException) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
    }
}
