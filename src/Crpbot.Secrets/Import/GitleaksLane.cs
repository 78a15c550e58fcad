using Crpbot.Core;
using Crpbot.Secrets.Engine;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets.Import;

/// <summary>Runs imported gitleaks rules on a text, as gitleaks would: keywords first, then the expression over the whole text.</summary>
internal sealed class GitleaksLane
{
    private readonly GitleaksConfig _config;
    private readonly SecretRule[] _rules;

    /// <summary>Prepares the rules.</summary>
    /// <param name="config">Configuration.</param>
    public GitleaksLane(GitleaksConfig config)
    {
        _config = config;
        _rules = [.. config.Rules.Select(r => new SecretRule { Rule = r.Rule, Kind = SecretKind.Token, Imported = true })];
        HasPathRules = config.Rules.Any(r => r.Regex is null);
    }

    /// <summary>True when a rule forbids paths, whatever the files hold.</summary>
    public bool HasPathRules { get; }

    /// <summary>Runs all rules on a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Path; null when unknown, then path conditions count as met so that a probe never misses.</param>
    /// <param name="commit">Commit; null in the working tree.</param>
    /// <param name="detections">Receives what was found.</param>
    /// <param name="outOfBudget">Receives the ids of rules that were given up.</param>
    public void Run(ReadOnlySpan<byte> text, string? path, string? commit, List<Detection> detections, ISet<string> outOfBudget)
    {
        byte[]? lower = null;
        for (var i = 0; i < _rules.Length; i++)
        {
            var rule = _config.Rules[i];
            if (rule.Regex is null || (path is not null && rule.Path?.IsMatch(System.Text.Encoding.UTF8.GetBytes(path)) == false)) continue;
            if (rule.Keywords.Count > 0 && !HasKeyword(text, ref lower, rule)) continue;
            Find(text, path, commit, i, detections, outOfBudget);
        }
    }

    /// <summary>Findings for files whose path alone a rule forbids.</summary>
    /// <param name="path">Path.</param>
    public IEnumerable<SecretRule> ByPath(string path)
    {
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_config.Rules[i] is { Regex: null, Path: { } expression } && expression.IsMatch(System.Text.Encoding.UTF8.GetBytes(path))) yield return _rules[i];
        }
    }

    private void Find(ReadOnlySpan<byte> text, string? path, string? commit, int index, List<Detection> detections, ISet<string> outOfBudget)
    {
        var rule = _config.Rules[index];
        var from = 0;
        while (from <= text.Length)
        {
            var outcome = rule.Regex!.Next(text, from, rule.SecretGroup, out var match);
            if (outcome == MatchOutcome.OutOfBudget) outOfBudget.Add(rule.Rule.Id);
            if (outcome != MatchOutcome.Found) return;
            from = Math.Max(match.End, match.Start + 1);
            if (Passes(text, path, commit, rule, match)) detections.Add(new Detection(_rules[index], match.SecretStart, match.SecretEnd, rule.Rule.Confidence));
        }
    }

    private bool Passes(ReadOnlySpan<byte> text, string? path, string? commit, GitleaksRule rule, in PatternMatch match)
    {
        var secret = text[match.SecretStart..match.SecretEnd];
        if (secret.IsEmpty || (rule.Entropy is { } least && Judging.Entropy.PerChar(secret) <= least)) return false;
        if (secret.IndexOf("gitleaks:allow"u8) >= 0) return false;
        var whole = text[match.Start..match.End];
        var line = text[Lines.StartOf(text, match.Start)..Lines.EndOf(text, match.End)];
        foreach (var allowlist in rule.Allowlists)
            if (allowlist.Allows(rule.Rule.Id, path, commit, secret, whole, line)) return false;
        foreach (var allowlist in _config.Allowlists)
            if (allowlist.Allows(rule.Rule.Id, path, commit, secret, whole, line)) return false;
        return true;
    }

    private static bool HasKeyword(ReadOnlySpan<byte> text, ref byte[]? lower, GitleaksRule rule)
    {
        lower ??= ToLower(text);
        foreach (var keyword in rule.Keywords)
            if (lower.AsSpan().IndexOf(keyword) >= 0) return true;
        return false;
    }

    private static byte[] ToLower(ReadOnlySpan<byte> text)
    {
        var lower = new byte[text.Length];
        System.Text.Ascii.ToLower(text, lower, out var written);

        // Bytes that are not ASCII stop the fast way; the rest is folded byte by byte.
        for (var i = written; i < text.Length; i++) lower[i] = text[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(text[i] | 0x20) : text[i];
        return lower;
    }
}
