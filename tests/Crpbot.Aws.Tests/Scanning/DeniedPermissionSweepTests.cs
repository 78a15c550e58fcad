using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Scanning;
using Crpbot.Aws.Snapshots;
using Crpbot.Aws.Tests.Collecting;
using Crpbot.Aws.Tests.Moto;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Tests.Scanning;

/// <summary>
/// Each operation of the plan is denied once. An outcome may become unknown, and only if its rule needs the operation; it may never turn into
/// its opposite, appear or vanish.
/// </summary>
public sealed class DeniedPermissionSweepTests(SeededAccount account) : IClassFixture<SeededAccount>
{
    [MotoFact]
    public async Task No_denied_operation_changes_an_outcome_or_hides_a_resource()
    {
        var rules = RepositoryRules.Book();
        var snapshot = account.Small;
        var before = await OutcomesAsync(rules, snapshot, new PlayingCaller(snapshot));
        var needs = rules.Live().ToDictionary(r => r.Rule.Id, r => CollectionPlan.Of(CollectorBench.Own, RuleNeeds.Of([r])).Operations.ToHashSet(), StringComparer.Ordinal);
        var faults = new List<string>();
        var denied = 0;
        foreach (var operation in CollectionPlan.Of(CollectorBench.Own, RuleNeeds.Of(rules.Live())).Operations.Where(o => o.Service != "sts"))
        {
            denied++;
            var after = await OutcomesAsync(rules, snapshot, new DenyingCaller(new PlayingCaller(snapshot), operation, AwsErrorKind.Denied, "AccessDenied"));
            faults.AddRange(Faults(operation, before, after, needs));
        }

        Assert.True(denied > 10, "the plan has operations to deny");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(20)));
    }

    [MotoFact]
    public async Task Each_denied_operation_leaves_every_document_as_it_was_or_unknown()
    {
        var snapshot = account.Small;
        var before = (await SeededAccountTests.PlayAsync(snapshot, new PlayingCaller(snapshot))).Resources.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var operation in CollectionPlan.Everything(CollectorBench.Own).Operations.Where(o => o.Service != "sts"))
        {
            var caller = new DenyingCaller(new PlayingCaller(snapshot), operation, AwsErrorKind.Denied, "AccessDenied");
            var after = await SeededAccountTests.PlayAsync(snapshot, caller);
            var missing = after.Missing.Select(m => m.Type).ToHashSet(StringComparer.Ordinal);
            var now = after.Resources.ToDictionary(r => r.Key, StringComparer.Ordinal);
            foreach (var (key, resource) in before)
            {
                if (!now.TryGetValue(key, out var other))
                {
                    if (!missing.Contains(resource.Type) && !now.Values.Any(r => r.Type == resource.Type && r.Id == resource.Id)) faults.Add($"{operation} denied: {key} vanished");
                    continue;
                }

                faults.AddRange(Changed(resource.Properties, other.Properties, string.Empty).Select(p => $"{operation} denied: {key} {p} changed"));
            }

            faults.AddRange(now.Values.Where(r => r.OnlyWhen is null && !before.Values.Any(b => b.Type == r.Type && b.Id == r.Id)).Select(r => $"{operation} denied: {r.Key} appeared"));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(20)));
    }

    private static IEnumerable<string> Faults(ApiOperation operation, Dictionary<string, Judgement> before, Dictionary<string, Judgement> after, Dictionary<string, HashSet<ApiOperation>> needs)
    {
        var open = after.Values.Where(j => j.Outcome == Outcome.Unknown).Select(j => (j.Rule.Rule.Id, j.Resource.Type)).ToHashSet();
        foreach (var (key, old) in before)
        {
            var needed = needs[old.Rule.Rule.Id].Contains(operation);
            if (!after.TryGetValue(key, out var now))
            {
                if (!needed || !open.Contains((old.Rule.Rule.Id, old.Resource.Type))) yield return $"{operation} denied: {key} ({old.Outcome}) vanished";
            }
            else if (now.Outcome != old.Outcome && (!needed || now.Outcome != Outcome.Unknown))
            {
                yield return $"{operation} denied: {key} went from {old.Outcome} to {now.Outcome}{(needed ? string.Empty : ", and the rule does not need the operation")}";
            }
        }

        // A rule of which nobody knows whether it applies, and which is kept in any case, is kept.
        foreach (var (key, now) in after.Where(a => !before.ContainsKey(a.Key)))
            if (now.Outcome == Outcome.Fail || !needs[now.Rule.Rule.Id].Contains(operation)) yield return $"{operation} denied: {key} ({now.Outcome}) appeared";
    }

    private static async Task<Dictionary<string, Judgement>> OutcomesAsync(ResourceRuleBook rules, AccountSnapshot snapshot, IAwsCaller caller)
    {
        var collected = await SeededAccountTests.PlayAsync(snapshot, caller);
        var result = new AccountResult([collected], [], SeededAccount.Now);
        return new AccountJudge(CollectorBench.Own, rules).Of(result).GroupBy(j => $"{j.Rule.Rule.Id} {j.Resource.Key} {j.ItemPath}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    // Paths at which two documents differ in something other than that it is not known any more.
    private static IEnumerable<string> Changed(Value before, Value after, string path)
    {
        if (after is UnknownValue) return [];
        if (before is AbsentValue && after is MapValue open && open.Entries.All(e => e.Value is AbsentValue or UnknownValue)) return [];
        if (before is MapValue old && after is MapValue now)
        {
            return old.Entries.SelectMany(e => now[e.Key] is { } other ? Changed(e.Value, other, path + "." + e.Key) : [path + "." + e.Key])
                .Concat(now.Entries.Where(e => old[e.Key] is null && e.Value is not UnknownValue).Select(e => path + "." + e.Key));
        }

        return CollectorBench.Show(before) == CollectorBench.Show(after) ? [] : [$"{path} {CollectorBench.Show(before)} → {CollectorBench.Show(after)}"];
    }
}
