using System.Diagnostics;
using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Core;
using Crpbot.Resources;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Scanning;

/// <summary>Judges live accounts (or a snapshot of them). Reading starts at once, beside the other scanners; judging waits for its end.</summary>
public sealed class AccountScanner : IScanner
{
    private readonly CollectorCatalog _catalog;
    private readonly ResourceRuleBook _rules;
    private readonly ResourceSurroundings _surroundings;
    private readonly CollectionPlan _plan;
    private readonly Task<AccountResult> _reading;
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>Starts to read.</summary>
    /// <param name="catalog">Collectors.</param>
    /// <param name="rules">Rules.</param>
    /// <param name="surroundings">What scanners of resources share.</param>
    /// <param name="read">Reads what a plan needs.</param>
    /// <exception cref="UserError">A rule is wrong; located.</exception>
    public AccountScanner(CollectorCatalog catalog, ResourceRuleBook rules, ResourceSurroundings surroundings, Func<CollectionPlan, Task<AccountResult>> read)
    {
        (_catalog, _rules, _surroundings) = (catalog, rules, surroundings);
        _plan = CollectionPlan.Of(catalog, RuleNeeds.Of(rules.Live()));
        _reading = Task.Run(() => read(_plan));
    }

    /// <inheritdoc />
    public string Name => "aws";

    /// <summary>Calls that were needed and made, for <c>-v</c>; null before the end.</summary>
    public (int Planned, int Made)? Calls { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var result = _reading.GetAwaiter().GetResult();
        Calls = (result.Accounts.Sum(a => a.CallsAsked), result.Accounts.Sum(a => a.CallsMade));
        var notes = AccountNotes.Of(result, _catalog, _rules).ToList();
        var findings = Findings(result);
        var (status, reason) = Status(result, notes);
        return new ScannerReport(Name, status, reason, result.Accounts.Sum(a => a.Resources.Count), (long)Stopwatch.GetElapsedTime(_started).TotalMilliseconds, findings, notes);
    }

    private IReadOnlyList<Finding> Findings(AccountResult result)
    {
        var missing = new Dictionary<(string Type, string Scope), UnknownValue>();
        foreach (var gap in result.Accounts.SelectMany(a => a.Missing)) missing.TryAdd((gap.Type, gap.Account), gap.Why);
        foreach (var account in result.Accounts)
            foreach (var type in RuleNeeds.Of(_rules.Live()).Select(n => n.Type).Distinct(StringComparer.Ordinal).Where(t => !_catalog.Types.Contains(t, StringComparer.Ordinal)))
                missing.TryAdd((type, account.Account), new UnknownValue($"crpbot does not read {type} from accounts", $"a collector for {type}"));
        var estate = new Estate([.. result.Accounts.SelectMany(a => a.Resources)], missing);
        var judgements = new Judge(_rules, result.Now).Of(estate).Concat(result.Accounts.SelectMany(a => a.Missing).SelectMany(Unlisted));
        return AccountFindings.Of(judgements, new FindingFactory(_surroundings.Fingerprint, _surroundings.Redact));
    }

    // Resources that could not be listed: each rule about them stays open, once for each account and region.
    private IEnumerable<Judgement> Unlisted(Collecting.Running.MissingResources gap)
    {
        var all = new Resource
        {
            Type = gap.Type,
            Id = "(not listed)",
            Key = string.Join('/', gap.Account, gap.Region, gap.Type, "*"),
            Source = ResourceSource.Live,
            Scope = gap.Account,
            Properties = new MapValue([], Open: true),
            Account = gap.Account,
            Region = gap.Region,
        };
        return _rules.Of(gap.Type).Where(r => r.ForLive).Select(rule => new Judgement(rule, all, string.Empty, all.Properties, Outcome.Unknown, [new Cause(all, null, gap.Why, "can be listed")]));
    }

    private static (ScanStatus Status, string? Reason) Status(AccountResult result, List<NotScanned> notes)
    {
        if (result.Accounts.Count == 0) return (ScanStatus.Failed, result.Lost.Count == 0 ? "there is no account to read" : $"account {result.Lost[0].Account}: {result.Lost[0].Why}");
        return notes.Exists(n => n.Incomplete) ? (ScanStatus.Partial, "parts of the account could not be read") : (ScanStatus.Succeeded, null);
    }
}
