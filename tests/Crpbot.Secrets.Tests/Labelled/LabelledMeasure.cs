using System.Globalization;
using Crpbot.Core;
using Crpbot.Secrets.Engine;

namespace Crpbot.Secrets.Tests.Labelled;

/// <summary>Precision and recall of rules on labelled documents; reports of low confidence, which the default profile hides, do not count.</summary>
internal sealed class LabelledMeasure
{
    private readonly SortedDictionary<string, (int Found, int All)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Credentials that were reported.</summary>
    public int Found { get; private set; }

    /// <summary>Credentials.</summary>
    public int All { get; private set; }

    /// <summary>Other lines that were reported.</summary>
    public int Wrong { get; private set; }

    /// <summary>Share of the credentials that were reported.</summary>
    public double Recall => (double)Found / All;

    /// <summary>Share of the reported lines that hold credentials.</summary>
    public double Precision => (double)Found / (Found + Wrong);

    /// <summary>What was missed or reported wrongly, one line each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Recall of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public double RecallOf(string kind) => _kinds.TryGetValue(kind, out var counts) ? (double)counts.Found / counts.All : 0;

    /// <summary>Measures rules on the documents of a folder.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="folder">The folder.</param>
    public static LabelledMeasure Of(IReadOnlyList<SecretRule> rules, string folder)
    {
        var measure = new LabelledMeasure();
        var scan = new TextScan(new RuleTable(rules));
        foreach (var document in LabelledDocument.In(folder))
        {
            scan.Run(document.Text, document.Path, binary: false);
            var lines = scan.Detections.Where(d => d.Confidence > Confidence.Low).Select(d => document.Text.AsSpan(0, d.Start).Count((byte)'\n') + 1).ToHashSet();
            foreach (var line in document.Lines) measure.Count(document, line, Enumerable.Range(line.First, line.Last - line.First + 1).Any(lines.Contains));
        }

        return measure;
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Join('\n', _kinds.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key,-18} recall {k.Value.Found,4} of {k.Value.All,4} = {(double)k.Value.Found / k.Value.All:P0}")))
        + string.Create(CultureInfo.InvariantCulture, $"\n{"all",-18} recall {Found,4} of {All,4} = {Recall:P1}, precision {Found} of {Found + Wrong} = {Precision:P1}");

    private void Count(LabelledDocument document, LabelledLine line, bool reported)
    {
        if (line.Kind is { } kind)
        {
            var (found, all) = _kinds.GetValueOrDefault(kind);
            _kinds[kind] = (found + (reported ? 1 : 0), all + 1);
            All++;
            if (reported) Found++;
            else Errors.Add($"missed {kind} {document.Path}:{line.First} {line.Text}");
        }
        else if (reported)
        {
            Wrong++;
            Errors.Add($"wrong {document.Path}:{line.First} {line.Text}");
        }
    }
}
