using System.Globalization;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.Trading.Proof.Checks;

namespace Crpbot.Trading.Proof.Scanning;

/// <summary>Turns what checks found into findings and facts.</summary>
/// <param name="fingerprint">Keyed hash.</param>
/// <param name="redact">Masks credentials in a line (path, line).</param>
/// <param name="text">Text of a file by its path.</param>
internal sealed class ProofFindings(Fingerprint fingerprint, Func<string, string, string> redact, Func<string, SourceText> text)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>A finding.</summary>
    /// <param name="rule">Rule.</param>
    /// <param name="hit">Hit.</param>
    public Finding Of(Rule rule, ProofHit hit)
    {
        var place = text(hit.Place.Path);
        var location = place.Location(hit.Place.Span);
        var end = Math.Min(hit.Place.Span.End, place.Text.Length);
        var content = string.Join(' ', place.Text[Math.Min(hit.Place.Span.Start, end)..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var key = rule.Id + "\n" + hit.Place.Path + "\n" + content;
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (_counts[key] > 1) content += "\n#" + _counts[key].ToString(CultureInfo.InvariantCulture);
        return new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Confidence = hit.Certain || rule.Confidence == Confidence.Low ? rule.Confidence : rule.Confidence - 1,
            Status = hit.Unknown is null ? FindingStatus.Fail : FindingStatus.Unknown,
            Message = hit.Unknown is null ? Filled(rule.Message ?? rule.Title, hit) : $"cannot be shown: {hit.Unknown}",
            Fingerprint = fingerprint.OfPlace(rule.Id, hit.Place.Path, content),
            Location = location,
            Ignores = place.Ignores(hit.Place.Span),
            Excerpt = place.Excerpt(hit.Place.Span, line => redact(hit.Place.Path, line)),
            Trace = [.. hit.Trace.Select(s => new TraceStep(text(s.Path).Location(s.Span), s.What))],
            New = LineRange.AnyMeets(place.Origin.AddedLines, location.Line, location.EndLine),
        };
    }

    /// <summary>A fact.</summary>
    /// <param name="rule">Rule.</param>
    /// <param name="fact">Fact.</param>
    public ShownFact Of(Rule rule, ProofFact fact) => new(rule, fact.Message, text(fact.Place.Path).Location(fact.Place.Span))
    {
        Places = [.. fact.More.Select(p => text(p.Path).Location(p.Span))],
    };

    private string Filled(string message, ProofHit hit)
    {
        foreach (var (name, value) in hit.Values) message = message.Replace("{" + name + "}", redact(hit.Place.Path, value), StringComparison.Ordinal);
        return message;
    }
}
