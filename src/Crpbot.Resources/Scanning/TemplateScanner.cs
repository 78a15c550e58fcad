using System.Collections.Concurrent;
using System.Diagnostics;
using Crpbot.Core;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Judges what the files of the target declare: templates, container and service definitions, workflows.</summary>
public sealed class TemplateScanner : IScanner
{
    /// <summary>Id of the rule that speaks of files that cannot be read.</summary>
    public const string UnreadableRule = "template-unreadable";

    private readonly IReadOnlyList<IResourceReader> _readers;
    private readonly Judge _judge;
    private readonly FindingFactory _factory;
    private readonly Fingerprint _fingerprint;
    private readonly Rule? _unreadable;
    private readonly ServiceDefaults _defaults;
    private readonly ConcurrentDictionary<string, IReadOnlyList<LineRange>> _added = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ResourceFile> _claimed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ResourceFile> _cut = new(StringComparer.Ordinal);
    private long _subjects;

    /// <summary>Creates a scanner.</summary>
    /// <param name="readers">Readers, one for each kind of file.</param>
    /// <param name="rules">Rules.</param>
    /// <param name="surroundings">What all scanners of resources share.</param>
    public TemplateScanner(IReadOnlyList<IResourceReader> readers, ResourceRuleBook rules, ResourceSurroundings surroundings)
    {
        _readers = readers;
        _judge = new Judge(rules, surroundings.Now);
        _fingerprint = surroundings.Fingerprint;
        _factory = new FindingFactory(surroundings.Fingerprint, surroundings.Redact, surroundings.Secrets);
        _unreadable = surroundings.Unreadable;
        _defaults = surroundings.Defaults;
    }

    /// <inheritdoc />
    public string Name => "resources";

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject.Origin == SubjectOrigin.History || subject.IsBinary || subject.LineMap is not null) return [];
        if (subject.LinesBefore > 0 || subject.Overlap > 0)
        {
            // A file this long comes in parts, and a part is no document.
            if (_claimed.TryGetValue(subject.DisplayPath, out var file)) _cut[subject.DisplayPath] = file;
            return [];
        }

        foreach (var reader in _readers)
        {
            if (!reader.Claims(subject)) continue;
            found = true;
            Interlocked.Increment(ref _subjects);
            _claimed[subject.DisplayPath] = new ResourceFile(subject.Path, subject.ArchiveEntry, default);
            if (subject.AddedLines is { } added) _added[subject.DisplayPath] = added;
            return reader.Read(subject);
        }

        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var started = Stopwatch.GetTimestamp();
        var results = _readers.Select(r => r.Complete()).ToList();
        var estate = new Estate([.. results.SelectMany(r => r.Resources).Where(r => r.File is null || !_cut.ContainsKey(r.File.DisplayPath)).Select(_defaults.Apply)]);
        var findings = _judge.Of(estate).Where(j => j.Outcome != Outcome.Pass).Select(_factory.Of).Select(Marked).ToList();
        var faults = results.SelectMany(r => r.Faults).Where(f => !_cut.ContainsKey(f.File.DisplayPath)).Concat(Cut()).ToList();
        findings.AddRange(faults.Where(f => f.Fatal && _unreadable is not null).Select(Unreadable));
        var notes = faults.Select(f => new NotScanned(f.File.DisplayPath, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {f.At.Line}, column {f.At.Column}: {f.Message}"), f.Fatal)).Concat(results.SelectMany(r => r.Notes)).ToList();
        var status = notes.Exists(n => n.Incomplete) ? ScanStatus.Partial : ScanStatus.Succeeded;
        return new ScannerReport(Name, status, status == ScanStatus.Partial ? "some files could not be read" : null, _subjects, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds, findings, notes);
    }

    private IEnumerable<ReadFault> Cut() => _cut.OrderBy(f => f.Key, StringComparer.Ordinal)
        .Select(f => new ReadFault(f.Value, new SourceSpan(1, 1, 1, 1), "the file is larger than 8 MiB, so what it declares was not judged", Fatal: true));

    // With a diff base only what stands on added lines is new.
    private Finding Marked(Finding finding)
    {
        if (finding.Location is not { } at || !_added.TryGetValue(at.ArchiveEntry is null ? at.Path : at.Path + "!" + at.ArchiveEntry, out var ranges)) return finding;
        return finding with { New = LineRange.AnyMeets(ranges, at.Line, at.EndLine) };
    }

    private Finding Unreadable(ReadFault fault) => new()
    {
        Rule = _unreadable!,
        Severity = _unreadable!.Severity,
        Confidence = _unreadable.Confidence,
        Message = fault.Message,
        Fingerprint = _fingerprint.OfPlace(UnreadableRule, fault.File.DisplayPath, fault.Message),
        Location = new Location(fault.File.Path, fault.At.Line, fault.At.Column, fault.At.EndLine, fault.At.EndColumn, null, fault.File.ArchiveEntry),
    };
}
