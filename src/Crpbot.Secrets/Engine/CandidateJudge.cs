using Crpbot.Core;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Engine;

/// <summary>Decides which rule, if any, names an assignment: a rule for exactly this name and value shape first, else the generic detector.</summary>
internal sealed class CandidateJudge
{
    private const int MaxName = 128;
    private readonly RuleTable _table;
    private readonly HashSet<(int Name, int Value)> _seen = [];
    private readonly List<int> _rules = [];

    /// <summary>Creates a judge.</summary>
    /// <param name="table">The rules.</param>
    public CandidateJudge(RuleTable table) => _table = table;

    /// <summary>Judges the candidates of one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Path; null when unknown.</param>
    /// <param name="kind">What language or format it is.</param>
    /// <param name="candidates">Candidates; the same assignment may stand in it more than once.</param>
    /// <param name="detections">Receives what was accepted.</param>
    public void Judge(ReadOnlySpan<byte> text, string? path, SourceKind kind, List<Candidate> candidates, List<Detection> detections)
    {
        _seen.Clear();
        foreach (var candidate in candidates)
        {
            if (!candidate.OnlyByName && !_seen.Add((candidate.NameStart, candidate.ValueStart))) continue;
            if (Specific(text, path, candidate) is { } specific) detections.Add(specific);
            else if (!candidate.OnlyByName && General(text, path, kind, candidate) is { } general) detections.Add(general);
        }
    }

    private Detection? Specific(ReadOnlySpan<byte> text, string? path, in Candidate candidate)
    {
        if (candidate.NameLength == 0 || _table.Assigned.Count == 0) return null;
        Span<char> squashed = stackalloc char[MaxName];
        var name = squashed[..NameGlob.Squash(text.Slice(candidate.NameStart, candidate.NameLength), squashed)];
        var value = text.Slice(candidate.ValueStart, candidate.ValueLength);
        _table.AssignedByName.Find(name, _rules);
        foreach (var index in _rules)
        {
            var rule = _table.Assigned[index];
            if (!rule.RunsIn(path) || !rule.Value!.IsFullMatch(value)) continue;
            if (!SecretTest.IsPlausible(rule, value)) continue;
            var end = candidate.ValueStart + candidate.ValueLength;
            if (SecretTest.IsNear(rule, text, candidate.ValueStart, end, path)) return Detection.Of(rule, candidate.ValueStart, end, value);
        }

        return null;
    }

    private Detection? General(ReadOnlySpan<byte> text, string? path, SourceKind kind, in Candidate candidate)
    {
        if (_table.Generic.Count == 0) return null;
        var verdict = GenericJudge.Judge(text, candidate, kind, path);
        if (!verdict.IsAccepted || !_table.Generic.TryGetValue(verdict.Kind, out var rule)) return null;
        return new Detection(rule, candidate.ValueStart, candidate.ValueStart + candidate.ValueLength, verdict.Confidence);
    }
}
