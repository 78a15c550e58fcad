using Crpbot.Core;

namespace Crpbot.Sources.Text;

/// <summary>Reads standard input, of any length, in bounded memory.</summary>
/// <param name="stream">The input; not closed.</param>
/// <param name="name">Name shown in reports, for example <c>stdin</c>.</param>
public sealed class StdinSource(Stream stream, string name) : ISource
{
    /// <inheritdoc/>
    public string Name => "stdin";

    /// <inheritdoc/>
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken)
    {
        var log = new NotScannedLog();
        long subjects = 0, bytes = 0;
        try
        {
            new ContentReader().Read(new ContentLabel(name, SubjectOrigin.Stdin), new PrefixedStream(default, stream), Offer, log.Add, cancellationToken);
        }
        catch (IOException)
        {
            log.Add(new NotScanned(name, "cannot be read to its end", Incomplete: true));
        }

        var lines = log.ToList();
        var isPartial = lines.Any(l => l.Incomplete);
        return new SourceReport(Name, isPartial ? ScanStatus.Partial : ScanStatus.Succeeded, isPartial ? "the input could not be read whole" : null, subjects, bytes, lines);

        void Offer(Subject subject)
        {
            if (subject.Overlap == 0) subjects++;
            bytes += subject.Content.Length - subject.Overlap;
            sink.Offer(subject);
        }
    }
}
