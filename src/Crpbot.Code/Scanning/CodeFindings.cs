using System.Collections.Concurrent;
using System.Globalization;
using Crpbot.Code.Rules;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>Turns hits into findings.</summary>
/// <param name="fingerprint">Keyed hash.</param>
/// <param name="redact">Masks credentials in a line (path, line).</param>
/// <param name="texts">Texts by path.</param>
internal sealed class CodeFindings(Fingerprint fingerprint, Func<string, string, string> redact, ConcurrentDictionary<string, SourceText> texts)
{
    private const int LongestValue = 80;

    /// <summary>The findings, one for each rule and place.</summary>
    /// <param name="hits">Hits in any order.</param>
    public List<Finding> Of(IEnumerable<CodeHit> hits)
    {
        var findings = new List<Finding>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = hits.OrderBy(h => h.Path, StringComparer.Ordinal).ThenBy(h => h.Span.Start).ThenBy(h => h.Span.End).ThenBy(h => h.Rule.Rule.Id, StringComparer.Ordinal).ToList();
        var lines = ordered.Select(h => (h.Path, h.Rule.Rule.Id, Line(h))).ToHashSet();
        foreach (var group in ordered.GroupBy(h => (h.Path, h.Rule.Rule.Id, Line(h), h.Span.Start)))
        {
            var hit = group.OrderByDescending(h => h.Certain).ThenBy(h => h.Flow?.Steps.Count ?? 0).First();
            if (hit.Rule.Unless.Any(o => lines.Contains((hit.Path, o, Line(hit))))) continue;
            findings.Add(Finding(hit, counts));
        }

        return findings;
    }

    private int Line(CodeHit hit) => texts[hit.Path].Lines.At(Math.Min(hit.Span.Start, texts[hit.Path].Text.Length)).Line;

    private Finding Finding(CodeHit hit, Dictionary<string, int> counts)
    {
        var text = texts[hit.Path];
        var rule = hit.Rule.Rule;
        var location = text.Location(hit.Span);
        var content = string.Join(' ', text.Text[hit.Span.Start..Math.Min(hit.Span.End, text.Text.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var key = rule.Id + "\n" + hit.Path + "\n" + content;
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (counts[key] > 1) content += "\n#" + counts[key].ToString(CultureInfo.InvariantCulture);
        return new Finding
        {
            Rule = rule,
            Severity = TestCode.Is(hit.Path) && rule.Severity > Severity.Info ? rule.Severity - 1 : rule.Severity,
            Confidence = hit.Certain || rule.Confidence == Confidence.Low ? rule.Confidence : rule.Confidence - 1,
            Message = Filled(rule.Message ?? rule.Title, hit),
            Fingerprint = fingerprint.OfPlace(rule.Id, hit.Path, content),
            Location = location,
            Ignores = text.Ignores(hit.Span),
            Excerpt = text.Excerpt(hit.Span, line => redact(hit.Path, line)),
            Trace = hit.Flow is null ? [] : [.. hit.Flow.Steps.Select(s => new TraceStep(texts[s.File.Path].Location(new(s.Node.Start, s.Node.End)), redact(s.File.Path, s.What)))],
            New = LineRange.AnyMeets(text.Origin.AddedLines, location.Line, location.EndLine),
        };
    }

    // Values are masked before they are filled in: what is secret may be recognised by its surroundings only as a whole.
    private string Filled(string message, CodeHit hit) => message.Contains('$', StringComparison.Ordinal)
        ? RuleMessage.Fill(message, hit.Bindings.ToDictionary(b => b.Key, b => b.Value with { Text = Masked(b.Value.Text, hit.Path) }, StringComparer.Ordinal))
        : message;

    private string Masked(string value, string path)
    {
        var line = value.ReplaceLineEndings(" ");
        return redact(path, line.Length > LongestValue ? line[..LongestValue] + "…" : line);
    }
}
