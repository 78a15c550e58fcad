using System.Globalization;
using Crpbot.Privacy.Files;
using Crpbot.Rules;

namespace Crpbot.Privacy.Tests.Labelled;

/// <summary>
/// The labelled lines of this folder. A file begins with <c>path: NAME</c>; a line behind <c>+rule-id|</c> must be reported by that rule and by no other,
/// a line behind <c>-|</c> by none; a line behind <c>=|</c> is text around them. Values are templates, so that none is committed.
/// </summary>
public sealed class LabelledTests
{
    private const double LeastPrecision = 0.95;
    private const double LeastRecall = 0.95;

    [Fact]
    public void Precision_and_recall_on_the_labelled_lines_keep_their_floors()
    {
        int right = 0, wrong = 0, missed = 0, lines = 0, near = 0;
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Rulebook.Root, "tests", "Crpbot.Privacy.Tests", "Labelled"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var (place, expected, found) in Judge(file))
            {
                lines++;
                if (expected is null) near++;
                right += found.Count(f => f == expected);
                wrong += found.Count(f => f != expected);
                if (expected is not null && !found.Contains(expected)) missed++;
                if (found.Count != (expected is null ? 0 : 1) || (expected is not null && !found.Contains(expected))) faults.Add($"{place}: {expected ?? "nothing"} expected, {string.Join(' ', found)} reported");
            }
        }

        Assert.True(lines >= 400 && near * 10 >= lines * 4, string.Create(CultureInfo.InvariantCulture, $"{lines} lines, {near} of them near misses"));
        var (precision, recall) = ((double)right / (right + wrong), (double)right / (right + missed));
        var score = string.Create(CultureInfo.InvariantCulture, $"{lines} lines, {near} near misses: precision {precision:0.000}, recall {recall:0.000}\n{string.Join('\n', faults)}");
        if (Environment.GetEnvironmentVariable("CRPBOT_SCORE") is { } output) File.WriteAllText(output, score);
        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, score);
    }

    private static IEnumerable<(string Place, string? Expected, IReadOnlyList<string> Found)> Judge(string file)
    {
        string path = string.Empty;
        var rows = new List<(string? Label, string Text, int Number)>();
        var number = 0;
        foreach (var line in File.ReadLines(file).Append("path: end"))
        {
            number++;
            if (line.StartsWith("path: ", StringComparison.Ordinal))
            {
                foreach (var row in Found(path, rows)) yield return ($"{Path.GetFileName(file)}:{row.Number}", row.Label[0] == '+' ? row.Label[1..] : null, row.Rules);
                (path, rows) = (line[6..], []);
                continue;
            }

            var bar = line.IndexOf('|', StringComparison.Ordinal);
            if (bar < 0) continue;
            rows.Add((line[..bar], line[(bar + 1)..], number));
        }
    }

    private static IEnumerable<(string Label, int Number, IReadOnlyList<string> Rules)> Found(string path, List<(string? Label, string Text, int Number)> rows)
    {
        if (rows.Count == 0) yield break;
        var text = string.Join('\n', rows.Select(r => Rulebook.Expand(r.Text, path + r.Number))) + "\n";
        var matcher = new PersonalMatcher(() => Rulebook.All);
        var byLine = Rulebook.All.SelectMany(r => matcher.Report(r.Rule, path, text).Select(line => (Line: line, r.Rule.Id))).ToLookup(r => r.Line, r => r.Id);
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Label != "=") yield return (rows[i].Label!, rows[i].Number, [.. byLine[i + 1]]);
    }
}
