using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Reports.Terminal;

/// <summary>What ran, what was not scanned, the counts, and as last line why the exit code is what it is.</summary>
internal sealed class Footer(ScanResult result, Tally tally, ReportOptions options, Palette palette, TextWriter output)
{
    private const int IncompleteShown = 10;
    private const int SuggestAbove = 20;

    /// <summary>Writes the footer; one line only when nothing was found, hidden or left undone.</summary>
    /// <param name="shortened">True when findings took one line each because there are many.</param>
    public void Write(bool shortened)
    {
        if (options.Quiet)
        {
            // Findings only was asked for, but silence would read as a pass.
            if (tally.IsIncomplete) Verdict();
            return;
        }

        var clean = tally.Open.Count == 0 && tally.Hidden.Length == 0 && !tally.IsIncomplete;
        if (clean)
        {
            Scanners();
            LeftOut();
            Shown();
            output.WriteLine(Ran() + ". " + palette.Of(result.Gate.Verdict, Printable.Escape(result.Gate.Reason)));
            return;
        }

        if (tally.Open.Count > 0) output.WriteLine();
        if (shortened) output.WriteLine("One line each, because there are more than 30; --format full shows excerpts.");
        output.WriteLine(Ran() + ".");
        Scanners();
        Incomplete();
        LeftOut();
        Shown();
        Counts();
        if (options.SuggestBaseline && !options.Baselined && result.Gate.Verdict == GateVerdict.Failed && tally.Failing > SuggestAbove)
            output.WriteLine("Old repository? `crpbot baseline` accepts what is there, so that only new findings fail.");
        Verdict();
    }

    private void Counts()
    {
        var open = tally.OpenWords() + ".";
        if (tally.Hidden.Length == 0)
        {
            output.WriteLine(open);
            return;
        }

        var hidden = "Hidden: " + tally.Hidden + ".";
        output.WriteLine(open + (open.Length + 1 + hidden.Length > options.Width ? "\n" : " ") + hidden);
    }

    private void Verdict() => output.WriteLine(palette.Of(result.Gate.Verdict, Printable.Escape(result.Gate.Reason)));

    private string Ran()
    {
        var time = result.Milliseconds > 0 ? " in " + Duration(result.Milliseconds) : string.Empty;
        var config = result.ConfigFile is { } file ? ", configured by " + Printable.Escape(file) : string.Empty;
        return "Scanned " + Tally.Plural(result.Subjects, "file") + " with " + Tally.Plural(result.RulesRun, "rule") + time + config;
    }

    private void Scanners()
    {
        foreach (var scanner in result.Scanners)
        {
            var troubled = scanner.Status is ScanStatus.Failed or ScanStatus.Partial;
            if (!troubled && options.Verbose == 0) continue;
            var time = scanner.Milliseconds > 0 ? ", " + Duration(scanner.Milliseconds) : string.Empty;
            var reason = scanner.Reason is { } r ? ": " + Printable.Escape(r) : string.Empty;
            output.WriteLine("  " + Printable.Escape(scanner.Name) + " " + Words.Of(scanner.Status) + " (" + Tally.Plural(scanner.Subjects, "subject") + time + ")" + reason);
        }
    }

    private void Incomplete()
    {
        if (tally.Incomplete.Count == 0) return;
        output.WriteLine(palette.Strong("Could not be scanned:"));
        var shown = options.Verbose > 0 ? tally.Incomplete.Count : Math.Min(IncompleteShown, tally.Incomplete.Count);
        foreach (var item in tally.Incomplete.Take(shown)) Item(item);
        if (shown < tally.Incomplete.Count) output.WriteLine("  and " + Tally.Number(tally.Incomplete.Skip(shown).Sum(n => (long)n.Count)) + " more; -v lists them");
    }

    private void LeftOut()
    {
        if (tally.LeftOut.Count == 0) return;
        if (options.Verbose == 0)
        {
            output.WriteLine("Left out on purpose: " + Tally.Number(tally.LeftOut.Sum(n => (long)n.Count)) + " (ignored, binary or over a limit); -v lists them.");
            return;
        }

        output.WriteLine(palette.Strong("Left out on purpose:"));
        foreach (var item in tally.LeftOut) Item(item);
    }

    private void Shown()
    {
        if (options.Verbose == 0 || result.Shown.Count == 0) return;
        output.WriteLine(palette.Strong("Shown to hold:"));
        foreach (var fact in result.Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Printable.Path(fact.Location.Path, null)}:{fact.Location.Line}  {Printable.Escape(fact.Message)}  {fact.Rule.Id}"));
    }

    private void Item(NotScanned item)
    {
        var count = item.Count > 1 ? " (" + Tally.Number(item.Count) + ")" : string.Empty;
        output.WriteLine("  " + Printable.Path(item.What, null) + count + ": " + Printable.Escape(item.Why));
    }

    private static string Duration(long milliseconds) => milliseconds switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms"),
        < 60_000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 60_000} min {milliseconds / 1000 % 60} s"),
    };
}
