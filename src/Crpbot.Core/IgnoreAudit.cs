namespace Crpbot.Core;

/// <summary>Findings about ignores: expired, unknown, without reason, unused.</summary>
internal sealed class IgnoreAudit
{
    private readonly TriageInput _input;
    private readonly IReadOnlySet<(string Path, int Line)> _usedComments;
    private readonly IReadOnlySet<Ignore> _usedIgnores;

    /// <summary>Creates the audit.</summary>
    /// <param name="input">What triage knew.</param>
    /// <param name="usedComments">Comments that met a finding.</param>
    /// <param name="usedIgnores">Configured ignores that met a finding.</param>
    public IgnoreAudit(TriageInput input, IReadOnlySet<(string Path, int Line)> usedComments, IReadOnlySet<Ignore> usedIgnores)
    {
        _input = input;
        _usedComments = usedComments;
        _usedIgnores = usedIgnores;
    }

    /// <summary>The findings; none for a rule that is not loaded.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var comment in _input.Comments)
        {
            var (rule, message) = Fault(comment);
            if (rule is not null && Make(rule, message, comment.Path, comment.Ignore.Line, comment.Column) is { } finding) yield return finding;
        }

        foreach (var ignore in _input.Ignores)
        {
            var (rule, message) = Fault(ignore);
            var file = ignore.Source.Split(':')[0];
            if (rule is not null && Make(rule, message, file, Math.Max(1, ignore.Line), 1) is { } finding) yield return finding;
        }
    }

    private (string? Rule, string Message) Fault(IgnoreComment comment)
    {
        var ignore = comment.Ignore;
        var unknown = ignore.Rules.FirstOrDefault(name => !_input.IsKnown(name));
        if (unknown is not null) return ("ignore-unknown-rule", $"no rule is called {unknown}");
        if (ignore.Until is { } until && until < _input.Today) return ("ignore-expired", $"the ignore held until {until:yyyy-MM-dd}");
        if (ignore.Reason is null) return ("ignore-without-reason", "the ignore gives no reason and hides nothing");
        return _input.Complete && !_usedComments.Contains((comment.Path, ignore.Line)) ? ("ignore-unused", "the ignore hides nothing any more") : (null, string.Empty);
    }

    private (string? Rule, string Message) Fault(Ignore ignore)
    {
        if (!ignore.Own) return (null, string.Empty);
        if (ignore.Rule is { } name && !_input.IsKnown(name)) return ("ignore-unknown-rule", $"no rule is called {name}");
        if (ignore.Until is { } until && until < _input.Today) return ("ignore-expired", $"the ignore held until {until:yyyy-MM-dd}");
        return _input.Complete && !_usedIgnores.Contains(ignore) ? ("ignore-unused", "the ignore hides nothing any more") : (null, string.Empty);
    }

    private Finding? Make(string ruleId, string message, string path, int line, int column)
    {
        if (!_input.Rules.TryGetValue(ruleId, out var rule) || !rule.Enabled) return null;
        return new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Confidence = rule.Confidence,
            Message = message,
            Fingerprint = _input.Fingerprint.OfPlace(ruleId, path, message + line.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Location = new Location(path, line, column, line, column + 1),
        };
    }
}
