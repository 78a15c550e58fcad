using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Evidence.Gates;

/// <summary>Collects what speaks for and against one gate, and turns it into the verdict.</summary>
public sealed class GateDocket
{
    private readonly List<EvidencePlace> _evidence = [];
    private readonly List<Finding> _findings = [];
    private readonly List<string> _failures = [];
    private readonly List<string> _missing = [];
    private string? _passed;
    private string? _notApplicable;

    /// <summary>Opens a docket.</summary>
    /// <param name="rule">The gate's rule.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="context">What it is judged by.</param>
    public GateDocket(Rule rule, GateOptions options, EvidenceContext context) => (Rule, Options, Context) = (rule, options, context);

    /// <summary>The gate's rule.</summary>
    public Rule Rule { get; }

    /// <summary>Its settings.</summary>
    public GateOptions Options { get; }

    /// <summary>What it is judged by.</summary>
    public EvidenceContext Context { get; }

    /// <summary>How a reader can verify the verdict; null when the remedy says it.</summary>
    public string? Verify { get; set; }

    /// <summary>True when messages leave out the path, so that the verdict's sentence must name it.</summary>
    public bool NamesPaths { get; init; }

    /// <summary>True when something speaks against the gate, or too little for it.</summary>
    public bool IsOpen => _failures.Count > 0 || _missing.Count > 0;

    /// <summary>Notes something that speaks for the gate.</summary>
    /// <param name="location">Where; null for nowhere.</param>
    /// <param name="what">One sentence.</param>
    public void Show(Location? location, string what) => _evidence.Add(new EvidencePlace(location, Masked(location, what)));

    /// <summary>Notes that the gate does not hold.</summary>
    /// <param name="location">The deciding place.</param>
    /// <param name="message">One sentence without any secret value.</param>
    /// <param name="content">Text that stays the same when lines move, for the fingerprint.</param>
    /// <param name="trace">The way to this place; null when it stands alone.</param>
    /// <param name="places">Further places of the same failure; null for none.</param>
    public void Fail(Location location, string message, string content, IReadOnlyList<TraceStep>? trace = null, IReadOnlyList<Place>? places = null)
    {
        message = Masked(location, message);
        _failures.Add(NamesPaths ? location.Path + ": " + message : message);
        _evidence.Add(new EvidencePlace(location, message));
        _findings.Add(FindingAt(location, message, content, FindingStatus.Fail) with { Trace = trace ?? [], Places = places ?? [] });
    }

    /// <summary>Notes that nothing is shown.</summary>
    /// <param name="location">The place that leaves it open; null when there is none.</param>
    /// <param name="message">Why nothing is shown, one sentence.</param>
    /// <param name="decides">What would decide it; null when the message says it.</param>
    public void Leave(Location? location, string message, string? decides = null)
    {
        message = Masked(location, message);
        _missing.Add(decides is null ? message : message + "; " + decides);
        _evidence.Add(new EvidencePlace(location, message));
        if (location is not null) _findings.Add(FindingAt(location, message, message, FindingStatus.Unknown));
    }

    /// <summary>Says that the gate is shown to hold; a failure or something left open outweighs it.</summary>
    /// <param name="sentence">What shows it.</param>
    public void Pass(string sentence) => _passed = sentence;

    /// <summary>Says that there is nothing to judge.</summary>
    /// <param name="sentence">Why.</param>
    public void Decline(string sentence) => _notApplicable = sentence;

    /// <summary>The verdict. A gate for which nothing speaks is not shown.</summary>
    public GateOutcome Close()
    {
        var (state, sentence) = (_failures, _missing) switch
        {
            ({ Count: > 0 }, _) => (GateState.Failed, Several(_failures)),
            (_, { Count: > 0 }) => (GateState.NotShown, Several(_missing)),
            _ when _passed is not null => (GateState.Passed, _passed),
            _ when _notApplicable is not null => (GateState.NotApplicable, _notApplicable),
            _ => (GateState.NotShown, "nothing was found that shows it"),
        };
        return new GateOutcome(Rule, state, Options.Required, sentence) { Evidence = _evidence, Findings = _findings, Verify = Verify, Missing = state == GateState.NotShown ? _missing : [] };
    }

    /// <summary>A line of a file as a place.</summary>
    /// <param name="path">Path relative to the target.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="commit">Commit when it stands only in history.</param>
    public static Location At(string path, int line = 1, string? commit = null) => new(path, line, 1, line, 1, commit);

    private Finding FindingAt(Location location, string message, string content, FindingStatus status) => new()
    {
        Rule = Rule,
        Severity = Rule.Severity,
        Confidence = Rule.Confidence,
        Status = status,
        Message = message,
        Fingerprint = Context.Fingerprint.OfPlace(Rule.Id, location.Path, content),
        Location = location,
    };

    // Names of files, messages of tests and values of fields are quoted, and a stranger may have written a credential into any of them.
    private string Masked(Location? location, string text) => Context.Redact(location?.Path ?? string.Empty, text);

    private static string Several(List<string> sentences) => sentences.Count == 1 ? sentences[0] : string.Create(CultureInfo.InvariantCulture, $"{sentences[0]} (and {sentences.Count - 1} more)");
}
