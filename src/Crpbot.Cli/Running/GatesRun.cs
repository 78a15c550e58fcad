using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Evidence;
using Crpbot.Evidence.Gates;
using Crpbot.Rules;
using Crpbot.Secrets;

namespace Crpbot.Cli.Running;

/// <summary>From a plan to the verdicts on all gates.</summary>
internal sealed class GatesRun
{
    private readonly RunPlan _plan;
    private readonly Surroundings _surroundings;
    private readonly RuleLibrary _library;
    private readonly Fingerprint _fingerprint;

    /// <summary>Prepares a run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="surroundings">Streams, environment, clock.</param>
    public GatesRun(RunPlan plan, Surroundings surroundings)
    {
        (_plan, _surroundings) = (plan, surroundings);
        _library = RuleLibrary.Load(plan.Settings.Paths("rules"));
        _fingerprint = new Fingerprint(surroundings.Variable("CRPBOT_HASH_KEY"));
    }

    /// <summary>Full id of HEAD; null when there is none.</summary>
    public string? Head { get; private set; }

    /// <summary>What could not be read, one sentence each; empty when everything was.</summary>
    public IReadOnlyList<string> Incomplete { get; private set; } = [];

    /// <summary>Exceptions that were turned into a status, for <c>-vv</c>.</summary>
    public IReadOnlyList<Exception> Faults { get; private set; } = [];

    /// <summary>Runs.</summary>
    /// <param name="stop">Stops within a second.</param>
    /// <returns>The verdicts; null when judging itself failed.</returns>
    /// <exception cref="UserError">Something that was asked for makes no sense on this target.</exception>
    public Promotion? Run(CancellationToken stop)
    {
        if (!Directory.Exists(_plan.Target) || _plan.FromStdin) throw new UserError("gates are judged on a folder", "give the folder of the repository");
        IReadOnlyList<Rule> rules = [.. new RuleSelection(_library.Set, _library.Frameworks.Select(f => f.Id)).Of(_plan.Settings["select"].Values, _plan.Settings["ignore"].Values).Where(GateBook.IsGate)];
        if (rules.Count == 0) throw new UserError("no gate is selected", "`crpbot rules list --select gates,hygiene` prints all of them");
        using var room = new EvidenceRoom(_plan, _library, rules, _surroundings, stop);
        var comments = new IgnoreCommentScanner();
        var scanner = room.Scanner(_fingerprint, Redaction(), allGates: true);
        var sources = new SourceChoice(_plan with { History = false }, _surroundings, stop).Sources(string.Empty);
        var outcome = new Pipeline(sources, [scanner, comments], _plan.Exclude).Run(new Progress(null), stop);
        (Head, Faults) = (room.Head, outcome.Faults);
        Incomplete = [.. outcome.Reports.Where(r => r.Status is ScanStatus.Failed).Select(r => r.Reason ?? $"{r.Name} failed")];
        return scanner.Promotion is { } promotion ? Promotion.Of(Accepted(promotion, comments)) : null;
    }

    /// <summary>A gate all of whose failures a written ignore accepts is accepted; a baseline decides nothing here.</summary>
    private IEnumerable<GateOutcome> Accepted(Promotion promotion, IgnoreCommentScanner comments)
    {
        var input = new TriageInput
        {
            Ignores = TriageFiles.Read(_plan with { ForBaseline = true }).Ignores,
            Comments = comments.Comments,
            Today = DateOnly.FromDateTime(_plan.Now.UtcDateTime),
            Rules = _library.Set.ById,
            Fingerprint = _fingerprint,
        };
        var triaged = Triage.Apply([.. promotion.Outcomes.SelectMany(o => o.Findings)], input);
        foreach (var outcome in promotion.Outcomes)
        {
            var failures = triaged.Where(f => f.Rule.Id == outcome.Rule.Id && f.Status == FindingStatus.Fail).ToList();
            yield return outcome.State == GateState.Failed && failures.Count > 0 && failures.TrueForAll(f => f.Suppressed is not null)
                ? outcome with { State = GateState.Accepted, Sentence = "accepted by a written ignore: " + outcome.Sentence }
                : outcome;
        }
    }

    private Func<string, string, string> Redaction()
    {
        var secrets = new Lazy<SecretScanner>(() => new SecretScanner(RuleLibrary.Compile([.. _library.Set.Active], RuleLibrary.Patterns()), _fingerprint, null));
        return (path, text) => secrets.Value.RedactLine(path, text);
    }
}
