using System.Diagnostics;
using Crpbot.Cli.Rulebook;
using Crpbot.Code.Rules;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Secrets;
using Crpbot.Secrets.Import;
using Crpbot.Secrets.Patterns;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>From a plan to a result: sources, scanners, triage, controls, gate.</summary>
internal sealed class ScanRun
{
    private readonly RunPlan _plan;
    private readonly Surroundings _surroundings;
    private readonly RuleLibrary _library;
    private readonly Fingerprint _fingerprint;
    private readonly List<NotScanned> _notes = [];

    /// <summary>Prepares a run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="surroundings">Streams, environment, clock.</param>
    public ScanRun(RunPlan plan, Surroundings surroundings)
    {
        _plan = plan;
        _surroundings = surroundings;
        _library = RuleLibrary.Load(plan.Settings.Paths("rules"));
        _fingerprint = new Fingerprint(surroundings.Variable("CRPBOT_HASH_KEY"));
    }

    /// <summary>Exceptions that were turned into a status, for <c>-vv</c>.</summary>
    public IReadOnlyList<Exception> Faults { get; private set; } = [];

    /// <summary>What the calls to accounts cost, for <c>-v</c>; null when none was read.</summary>
    public string? AccountSummary { get; private set; }

    /// <summary>True when a baseline or a diff base decides what is new.</summary>
    public bool Baselined { get; private set; }

    /// <summary>Runs.</summary>
    /// <param name="stop">Stops within a second.</param>
    /// <exception cref="UserError">Something that was asked for makes no sense on this target.</exception>
    public ScanResult Run(CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var rules = new RuleSelection(_library.Set, _library.Frameworks.Select(f => f.Id)).Of(_plan.Settings["select"].Values, _plan.Settings["ignore"].Values);
        var files = TriageFiles.Read(_plan);
        var imported = Imported();
        var comments = new IgnoreCommentScanner();
        var secrets = Secrets(rules, imported, out var literals);
        var privacy = PrivacyRoom.Scanner(rules, _fingerprint);
        string RedactLine(string path, string line) => privacy.RedactLine(secrets.RedactLine(path, line));
        var room = new ResourceRoom(literals, _library.Data, _plan.Settings.File?.ReadParameters(_library.Set.Find));
        var shared = room.Surroundings(_plan.Now, _fingerprint, RedactLine, rules);
        var resources = room.Scanner(rules, shared, TemplateParameters.Of(_plan));
        var codeRoom = new CodeRoom(_library.Data, _surroundings.Variable, _library.Needs());
        var semgrep = SemgrepFiles.Read(_plan.Settings.Paths("semgrep-rules"), () => codeRoom.Reader, _surroundings.Folder);
        var trading = new TradingRoom(_library.Data, _plan.Settings.File?.Trading).Scanner(rules, _fingerprint, RedactLine);
        var code = codeRoom.Scanner(rules, semgrep.Rules, Threats(), _fingerprint, RedactLine, [trading], stop);
        using var evidence = new EvidenceRoom(_plan, _library, rules, _surroundings, stop);
        using var account = AccountRoom.Of(_plan, _surroundings, _library.Data, room, stop);
        var live = account?.Scanner(rules, shared);
        IReadOnlyList<ISource> sources = account is { Alone: true } ? [] : new SourceChoice(_plan, _surroundings, stop).Sources(RulesKey(rules, imported));
        IReadOnlyList<IScanner> proofs = account is { Alone: true } ? [] : evidence.ForAudit(_fingerprint, RedactLine);
        IReadOnlyList<IScanner> scanners = live is null ? [secrets, resources, code, trading, privacy, .. proofs, comments] : [secrets, resources, code, trading, privacy, live, .. proofs, comments];
        var outcome = new Pipeline(sources, scanners, _plan.Exclude).Run(new Progress(ShowsProgress() ? _surroundings.Error : null), stop);
        Faults = outcome.Faults;
        AccountSummary = account?.Summary;
        Baselined = files.Baseline is not null || _plan.DiffBase is not null || _plan.Staged;
        IReadOnlyList<Rule> ran = [.. rules, .. imported?.Rules.Select(r => r.Rule) ?? [], .. semgrep.Rules.Select(r => r.Rule)];
        _notes.AddRange(files.NotScanned);
        _notes.AddRange(semgrep.Notes);
        var names = new ShownNames(secrets.Redact);
        var findings = Triaged(outcome, files, comments, ran, sources).ConvertAll(names.Of);
        return Result(started, ran, outcome with { Reports = [.. outcome.Reports.Select(r => r with { NotScanned = [.. r.NotScanned.Select(names.Of)] })] }, findings);
    }

    /// <summary>The scanner of secrets, and what judges single values by all rules on secrets, whichever were selected.</summary>
    private SecretScanner Secrets(IReadOnlyList<Rule> rules, GitleaksConfig? imported, out LiteralJudge literals)
    {
        var known = new Lazy<PatternDigest>(RuleLibrary.Patterns);
        var active = _library.Set.Active.Where(SecretRuleReader.IsSecretRule).ToList();
        var selected = rules.Where(SecretRuleReader.IsSecretRule).ToList();
        var scanner = new SecretScanner([.. selected.Select(r => SecretRuleReader.Read(r, known.Value))], _fingerprint, imported);
        literals = selected.Count == active.Count ? scanner.Literals : new LiteralJudge(() => RuleLibrary.Compile(active, known.Value));
        return scanner;
    }

    private ScanResult Result(long started, IReadOnlyList<Rule> ran, PipelineOutcome outcome, IReadOnlyList<Finding> findings)
    {
        var reports = outcome.Reports.Where(r => (r.Name != "ignores" || r.Status != ScanStatus.Succeeded) && (r.Name != "trading" || r.Status != ScanStatus.Skipped))
            .Select(r => _plan.ClockIsFixed ? r with { Milliseconds = 0 } : r).ToList();
        var notScanned = reports.SelectMany(r => r.NotScanned).Concat(_notes).OrderBy(n => n.What, StringComparer.Ordinal).ThenBy(n => n.Why, StringComparer.Ordinal).ToList();
        var incomplete = reports.Where(r => r.Status == ScanStatus.Failed).Select(r => r.Reason ?? $"the {r.Name} scanner failed")
            .Concat(notScanned.Where(n => n.Incomplete).Select(n => $"{n.What}: {n.Why}"))
            .Concat(reports.Where(r => r.Status == ScanStatus.Partial && !r.NotScanned.Any(n => n.Incomplete)).Select(r => $"{r.Name}: {r.Reason}"))
            .ToList();
        return new ScanResult
        {
            ToolVersion = Version.Number,
            Target = _plan.Shown,
            StartedAt = _plan.Now,
            Milliseconds = _plan.ClockIsFixed ? 0 : (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            Subjects = outcome.Subjects,
            RulesRun = ran.Count,
            Scanners = reports,
            Findings = findings,
            Rules = ran,
            Controls = ControlTable.Of(_library.Frameworks, [.. _library.Set.Active], ran.Select(r => r.Id).ToHashSet(StringComparer.Ordinal), findings, incomplete.Count == 0 && IsWhole() ? Finished(reports) : new HashSet<string>(StringComparer.Ordinal)),
            NotScanned = notScanned,
            Shown = [.. reports.SelectMany(r => r.Shown)],
            ConfigFile = _plan.Settings.File?.Shown,
            Gate = Gate.Judge(findings, incomplete, _plan.FailOn, Baselined),
        };
    }

    private static HashSet<string> Finished(IEnumerable<ScannerReport> reports) => reports.Where(r => r.Status == ScanStatus.Succeeded).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);

    private List<Finding> Triaged(PipelineOutcome outcome, TriageFiles files, IgnoreCommentScanner comments, IReadOnlyList<Rule> ran, IReadOnlyList<ISource> sources)
    {
        var names = ran.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var input = new TriageInput
        {
            Ignores = files.Ignores,
            Comments = comments.Comments,
            Baseline = files.Baseline,
            BaselineFile = files.BaselineFile,
            Today = DateOnly.FromDateTime(_plan.Now.UtcDateTime),
            Rules = _library.Set.ById,
            Complete = IsWhole() && sources.Any(s => s.Name == "tree") && outcome.Reports.All(r => r.Status is ScanStatus.Succeeded or ScanStatus.Skipped),
            Fingerprint = _fingerprint,
        };
        var findings = Triage.Apply([.. outcome.Reports.SelectMany(r => r.Findings)], input)
            .Where(f => names.Contains(f.Rule.Id))
            .Select(Profiled).ToList();
        findings.Sort(FindingOrder.Instance);
        return findings;
    }

    /// <summary>True when the whole target was held against all rules: only then does an ignore that met nothing hide nothing.</summary>
    private bool IsWhole() => !_plan.Settings["select"].IsSet && !_plan.Settings["ignore"].IsSet && _plan is { Staged: false, DiffBase: null, FromStdin: false } && _plan.Exclude.Count == 0;

    private Finding Profiled(Finding finding) => finding.Suppressed is null && finding.Confidence < _plan.Least
        ? finding with { Suppressed = new Suppression("profile", "confidence " + finding.Confidence.ToString().ToLowerInvariant(), null, "--profile " + _plan.Settings.Text("profile")) }
        : finding;

    private HashSet<Threat> Threats()
    {
        var names = _plan.Settings["code-threats"].Values;
        return names.Count == 0 ? [Threat.Remote] : [.. names.Select(n => n == "local" ? Threat.Local : Threat.Remote)];
    }

    private GitleaksConfig? Imported()
    {
        if (_plan.Settings.Path("gitleaks-config") is not { } path) return null;
        var config = GitleaksReader.Read(path, file => InputFile.Read(file));
        var shown = Path.GetRelativePath(_surroundings.Folder, path).Replace('\\', '/');
        _notes.AddRange(config.Differences.Select(d => new NotScanned(shown, d, Incomplete: true)));
        return config;
    }

    /// <summary>Names the rules for the cache of clean blobs: another program, another rule or another configuration starts a new one.</summary>
    private string RulesKey(IReadOnlyList<Rule> rules, GitleaksConfig? imported)
    {
        var parts = rules.Select(r => r.Id).Append(typeof(SecretScanner).Module.ModuleVersionId.ToString()).Append(typeof(Privacy.PrivacyScanner).Module.ModuleVersionId.ToString()).Append(typeof(ScanRun).Module.ModuleVersionId.ToString())
            .Concat(_plan.Settings.Paths("rules").SelectMany(folder => new RuleFolder(folder).Rules()).Select(file => Convert.ToBase64String(file.Bytes)));
        if (imported is not null) parts = parts.Append(Convert.ToBase64String(InputFile.Read(_plan.Settings.Path("gitleaks-config")!)));
        return _fingerprint.OfValue(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }

    private bool ShowsProgress() => _surroundings.ErrorIsTerminal && _plan.Settings.Flag("quiet") != true && _surroundings.Variable("TERM") != "dumb";
}
