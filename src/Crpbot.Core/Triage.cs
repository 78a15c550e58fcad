namespace Crpbot.Core;

/// <summary>
/// Marks what is hidden and what is new: inline ignores, configured ignores and the baseline. Keeps book of which ignores did
/// something, so that those that are unused, expired or unknown become findings themselves.
/// </summary>
public sealed class Triage
{
    private readonly TriageInput _input;
    private readonly HashSet<(string Path, int Line)> _usedComments = [];
    private readonly HashSet<Ignore> _usedIgnores = new(ReferenceEqualityComparer.Instance);

    private Triage(TriageInput input) => _input = input;

    /// <summary>Triages the findings of a run.</summary>
    /// <param name="findings">Findings of all scanners.</param>
    /// <param name="input">Ignores, baseline, clock and the rules by name.</param>
    /// <returns>The same findings, marked, and one more for each ignore that is expired, unused, unknown or without reason.</returns>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, TriageInput input)
    {
        var triage = new Triage(input);
        var marked = findings.Select(triage.Mark).ToList();

        // What is wrong with ignores can be accepted like anything else, by path, rule or baseline. Comments come first, so that an ignore they meet is in use.
        marked.AddRange(new IgnoreAudit(input, triage._usedComments, triage._usedIgnores).Findings().Select(triage.Mark));
        return marked;
    }

    private Finding Mark(Finding finding)
    {
        var suppression = SuppressionOf(finding, finding.Location?.Path ?? finding.SortPath, finding.Fingerprint, finding.Ignores, finding.Location);
        foreach (var place in finding.Places)
        {
            // Each place is asked, also when one is open already: an ignore there is in use.
            var other = SuppressionOf(finding, place.Path, place.Fingerprint, place.Ignores, new Location(place.Path, place.Line, place.Column, place.Line, place.Column, place.Commit));
            if (other is null) suppression = null;
        }

        if (suppression is not null) return finding with { Suppressed = suppression };
        return _input.Baseline?.Knows(finding) == true
            ? finding with { New = false, Suppressed = new Suppression("baseline", null, null, _input.BaselineFile ?? "baseline") }
            : finding;
    }

    private Suppression? SuppressionOf(Finding finding, string path, string? fingerprint, IReadOnlyList<InlineIgnore> comments, Location? location)
    {
        foreach (var comment in comments)
        {
            if (comment.Rules.Count > 0 && !comment.Rules.Any(name => TriageInput.Matches(finding.Rule, name))) continue;
            _usedComments.Add((path, comment.Line));
            if (comment.Until < _input.Today || (comment.Own && comment.Reason is null)) continue;
            return new Suppression("inline", comment.Reason, comment.Until, $"{path}:{comment.Line}");
        }

        foreach (var ignore in _input.Ignores)
        {
            if (ignore.Path?.IsMatch(path) == false || (ignore.Fingerprint is not null && ignore.Fingerprint != fingerprint)) continue;
            if (ignore.Rule is not null && !TriageInput.Matches(finding.Rule, ignore.Rule)) continue;
            if (ignore.AtLine is { } line && line != location?.Line) continue;
            if (ignore.Commit is { } commit && location?.Commit?.StartsWith(commit, StringComparison.Ordinal) != true) continue;
            _usedIgnores.Add(ignore);
            if (ignore.Until < _input.Today) continue;
            return new Suppression(ignore.Kind, ignore.Reason, ignore.Until, ignore.Source);
        }

        return null;
    }
}
