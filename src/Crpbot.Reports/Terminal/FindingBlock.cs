using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Reports.Terminal;

/// <summary>Writes one finding with excerpt, caret, cure and where to read on.</summary>
internal sealed class FindingBlock(TextWriter output, Palette palette, ReportOptions options, int width)
{
    private const int PlacesShown = 3;
    private const int StepsShown = 8;
    private readonly Link _link = new(options.LinkRoot);

    /// <summary>Writes the finding.</summary>
    public void Write(Finding finding)
    {
        var gutter = ExcerptView.GutterOf(finding.Excerpt);
        var severity = Words.Of(finding.Severity);
        var title = Printable.Escape(finding.Rule.Title) + (finding.Status == FindingStatus.Unknown ? " (not assessed)" : string.Empty);
        output.WriteLine(palette.Of(finding.Severity, severity + "[" + Printable.Escape(finding.Rule.Id) + "]") + palette.Strong(": " + title));
        var place = _link.To(PlaceWords.Of(finding), finding.Location is { Commit: null } at ? at.Path : null);
        output.WriteLine(palette.Frame(new string(' ', gutter) + "-->") + " " + place + PlaceWords.Commit(finding, finding.Location?.Commit));
        if (finding.Excerpt is { } excerpt) new ExcerptView(output, palette, width).Write(excerpt, finding.Severity);
        WriteNotes(finding, gutter + 1);
    }

    private void WriteNotes(Finding finding, int indent)
    {
        if ((finding.Excerpt is null || finding.Status == FindingStatus.Unknown) && finding.Message != finding.Rule.Title) Note(indent, "note", finding.Message);
        if (finding.Resource is { } resource) Note(indent, "resource", Named(resource));
        foreach (var (key, value) in finding.Evidence.OrderBy(e => e.Key, StringComparer.Ordinal))
            if (finding.Resource is not null || options.Verbose > 0) Note(indent, "read", key + " = " + value);
        if (finding.Resource is null && options.Verbose == 0 && finding.Evidence.TryGetValue("opens", out var opens)
            && finding.Excerpt?.Label?.Contains(opens, StringComparison.Ordinal) != true) Note(indent, "opens", opens);
        if (finding.Trace.Count > 0) Trace(finding, indent);
        if (finding.Places.Count > 0) Note(indent, "also", Places(finding));
        Note(indent, "fix", finding.Rule.Remediation);
        See(indent, finding);
    }

    private static string Named(ResourceReference resource) => resource.Property is null
        ? $"{resource.Type} {resource.Id}"
        : $"{resource.Type} {resource.Id}, property {resource.Property}";

    private string Places(Finding finding)
    {
        var shown = options.Verbose > 0 ? finding.Places.Count : Math.Min(PlacesShown, finding.Places.Count);
        var text = string.Join(", ", finding.Places.Take(shown).Select(p => PlaceWords.Of(finding, p)));
        return shown == finding.Places.Count ? text : text + " (" + Tally.Number(finding.Places.Count - shown) + " more)";
    }

    private void Trace(Finding finding, int indent)
    {
        var trace = finding.Trace;
        var shown = options.Verbose > 0 || trace.Count <= StepsShown ? trace : [.. trace.Take(StepsShown - 1), trace[^1]];
        var places = shown.Select(s => string.Create(CultureInfo.InvariantCulture, $"{Printable.Path(s.Location.Path, s.Location.ArchiveEntry)}:{s.Location.Line}:{s.Location.Column}")).ToList();
        var column = Math.Min(places.Max(TextWidth.Of), width / 2);
        for (var i = 0; i < shown.Count; i++)
        {
            if (i == shown.Count - 1 && shown.Count < trace.Count) output.WriteLine(new string(' ', indent + "= path: ".Length) + "… " + Tally.Plural(trace.Count - shown.Count, "more step"));
            var head = i == 0 ? palette.Frame(new string(' ', indent) + "= ") + palette.Strong("path:") + " " : new string(' ', indent + "= path: ".Length);
            output.WriteLine(head + _link.To(places[i], shown[i].Location.Path) + new string(' ', Math.Max(0, column - TextWidth.Of(places[i])) + 2) + Printable.Escape(shown[i].What.ReplaceLineEndings(" ")));
        }
    }

    private void Note(int indent, string word, string text)
    {
        var head = new string(' ', indent) + "= ";
        var lines = Wrap.Lines(Printable.Escape(text.ReplaceLineEndings(" ")), width - indent - word.Length - 4);
        for (var i = 0; i < lines.Count; i++)
            output.WriteLine(i == 0 ? palette.Frame(head) + palette.Strong(word + ":") + " " + lines[i] : new string(' ', indent + word.Length + 4) + lines[i]);
    }

    private void See(int indent, Finding finding)
    {
        var command = "crpbot explain " + Printable.Escape(finding.Rule.Id);
        var names = Printable.Escape(string.Join(" · ", References(finding)));
        var left = indent + "= see: ".Length + command.Length;
        var head = palette.Frame(new string(' ', indent) + "= ") + palette.Strong("see:") + " " + command;
        if (left + 3 + TextWidth.Of(names) <= width)
        {
            output.WriteLine(head + new string(' ', Math.Min(8, width - left - TextWidth.Of(names))) + names);
            return;
        }

        output.WriteLine(head);
        output.WriteLine(new string(' ', indent + "= see: ".Length) + names);
    }

    private static List<string> References(Finding finding)
    {
        var names = new List<string>();
        if (finding.Rule.Maps.TryGetValue("cwe", out var cwe)) names.AddRange(cwe.Select(n => "CWE-" + n));
        var owasp = finding.Rule.Maps.Keys.Where(k => k.StartsWith("owasp-top-10-", StringComparison.Ordinal)).Max(StringComparer.Ordinal);
        if (owasp is not null) names.AddRange(finding.Rule.Maps[owasp].Select(n => "OWASP " + n));
        if (finding.Rule.Maps.TryGetValue("cis-aws-5.0", out var cis)) names.AddRange(cis.Select(n => "CIS AWS " + n));
        if (finding.Rule.Maps.TryGetValue("aws-fsbp", out var fsbp)) names.AddRange(fsbp);
        names.Add("confidence " + Words.Of(finding.Confidence));
        return names;
    }
}
