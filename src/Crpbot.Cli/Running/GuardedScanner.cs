using System.Diagnostics.CodeAnalysis;
using Crpbot.Core;

namespace Crpbot.Cli.Running;

/// <summary>The border at which a fault of a scanner becomes a status: the run goes on without it and cannot pass.</summary>
internal sealed class GuardedScanner : IScanner
{
    private readonly IScanner _scanner;
    private Exception? _fault;
    private string? _faultAt;

    /// <summary>Guards a scanner.</summary>
    /// <param name="scanner">The scanner.</param>
    public GuardedScanner(IScanner scanner) => _scanner = scanner;

    /// <inheritdoc />
    public string Name => _scanner.Name;

    /// <inheritdoc />
    public bool JudgesSubjects => _scanner.JudgesSubjects;

    /// <summary>The first exception that came out of it; null when none did.</summary>
    public Exception? Fault => _fault;

    /// <inheritdoc />
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "This is the border that docs/architecture.md, section 6, names.")]
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        try
        {
            return _scanner.Offer(subject, out found);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Keep(fault, subject.DisplayPath);
            found = true;
            return [];
        }
    }

    /// <inheritdoc />
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "This is the border that docs/architecture.md, section 6, names.")]
    public bool Probe(ReadOnlySpan<byte> content)
    {
        try
        {
            return _scanner.Probe(content);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Offered in full, the blob gets a name that the message can give.
            Keep(fault, null);
            return true;
        }
    }

    /// <summary>True when the scanner wants to see the working tree again.</summary>
    public bool BeginSecondLook() => _fault is null && _scanner is ISecondLook again && again.BeginSecondLook();

    /// <summary>Offers a subject for the second time.</summary>
    /// <param name="subject">The subject.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "This is the border that docs/architecture.md, section 6, names.")]
    public void OfferAgain(Subject subject)
    {
        try
        {
            if (_scanner is ISecondLook again) again.OfferAgain(subject);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Keep(fault, subject.DisplayPath);
        }
    }

    /// <inheritdoc />
    public bool IsNameOfInterest(ReadOnlySpan<char> name) => _scanner.IsNameOfInterest(name);

    /// <inheritdoc />
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "This is the border that docs/architecture.md, section 6, names.")]
    public ScannerReport Complete()
    {
        try
        {
            var report = _scanner.Complete();
            return _fault is null ? report : report with { Status = ScanStatus.Failed, Reason = Reason() };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Keep(fault, null);
            return new ScannerReport(Name, ScanStatus.Failed, Reason(), 0, 0, [], []);
        }
    }

    private string Reason() => $"the {Name} scanner failed{(_faultAt is null ? string.Empty : " on " + _faultAt)} ({_fault!.GetType().Name}); -vv shows where";

    private void Keep(Exception fault, string? at)
    {
        if (Interlocked.CompareExchange(ref _fault, fault, null) is null) _faultAt = at;
    }
}
