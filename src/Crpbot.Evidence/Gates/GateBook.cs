using Crpbot.Core;
using Crpbot.Evidence.TestCode;

namespace Crpbot.Evidence.Gates;

/// <summary>The gates of a run with what judges them.</summary>
public sealed class GateBook
{
    private static readonly IReadOnlyList<IGateJudge> Judges = [new TestsJudge(), new MetricJudge(), new KillLogJudge(), new RateLogJudge(), new FilesJudge(), new IgnoredJudge(), new CommitsJudge(), new ModelsJudge()];
    private readonly IReadOnlyList<(Rule Rule, GateOptions Options, IGateJudge Judge)> _gates;

    /// <summary>Reads the gates among rules.</summary>
    /// <param name="rules">Rules that run; others are passed over.</param>
    /// <param name="config">Settings of crpbot.yml; null when there are none.</param>
    /// <exception cref="UserError">A gate is wrong; located.</exception>
    public GateBook(IEnumerable<Rule> rules, EvidenceConfig? config) => _gates = [.. rules.Where(IsGate).Select(r => Read(r, config))];

    /// <summary>Number of gates.</summary>
    public int Count => _gates.Count;

    /// <summary>All patterns of files that do not belong in git, of all gates, so that history is walked once.</summary>
    public IReadOnlyList<PathGlob> FilePatterns => [.. _gates.SelectMany(g => g.Options.Texts("files-named")).Distinct(StringComparer.Ordinal).Select(t => new PathGlob(t))];

    /// <summary>The smallest size above which some gate wants to know of a file; <see cref="long.MaxValue"/> when none does.</summary>
    public long LargerThan => _gates.Min(g => g.Options.Bytes("larger-than")) ?? long.MaxValue;

    /// <summary>True for rules with <c>match: evidence</c>.</summary>
    /// <param name="rule">The rule.</param>
    public static bool IsGate(Rule rule) => rule.Match["evidence"] is not null;

    /// <summary>Reads and checks one gate.</summary>
    /// <param name="rule">Its rule.</param>
    /// <param name="config">Settings of crpbot.yml; null when there are none.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static (Rule Rule, GateOptions Options, IGateJudge Judge) Read(Rule rule, EvidenceConfig? config)
    {
        var options = new GateOptions(rule, config);
        var judge = Judges.FirstOrDefault(j => j.Kind == options.Text("gate")) ?? throw options.Rule.Error($"there is no gate '{options.Text("gate")}'", "one of " + string.Join(", ", Judges.Select(j => j.Kind)));
        judge.Validate(options);
        return (rule, options, judge);
    }

    /// <summary>Judges all gates.</summary>
    /// <param name="context">What they are judged by.</param>
    public Promotion Judge(EvidenceContext context) => Promotion.Of(_gates.Where(g => context.AllGates || !g.Judge.NeedsEvidence).Select(g =>
    {
        var docket = new GateDocket(g.Rule, g.Options, context) { NamesPaths = g.Judge is FilesJudge or IgnoredJudge };
        g.Judge.Judge(docket);
        return docket.Close();
    }));

    /// <summary>A collector of what the gates want to know of the code.</summary>
    internal CodeFactsCollector Collector() => new(
        [.. _gates.SelectMany(g => g.Options.Texts("code")).Distinct(StringComparer.Ordinal).Select(t => new PathGlob(t))],
        _gates.SelectMany(g => g.Options.Texts("guards")));
}
