using System.Diagnostics;
using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Core;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;

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

    /// <inheritdoc />
    public bool JudgesSubjects => false;

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

    private IReadOnlyList<Finding> Findings(AccountResult result) =>
        AccountFindings.Of(new AccountJudge(_catalog, _rules).Of(result), new FindingFactory(_surroundings.Fingerprint, _surroundings.Redact, _surroundings.Secrets));

    private static (ScanStatus Status, string? Reason) Status(AccountResult result, List<NotScanned> notes)
    {
        if (result.Accounts.Count == 0) return (ScanStatus.Failed, result.Lost.Count == 0 ? "there is no account to read" : $"account {result.Lost[0].Account}: {result.Lost[0].Why}");
        return notes.Exists(n => n.Incomplete) ? (ScanStatus.Partial, "parts of the account could not be read") : (ScanStatus.Succeeded, null);
    }
}
