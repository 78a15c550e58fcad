using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Resources;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Scanning;

/// <summary>Holds rules against what was read from accounts; what could not be listed leaves its rules open.</summary>
/// <param name="catalog">Collectors.</param>
/// <param name="rules">Rules.</param>
public sealed class AccountJudge(CollectorCatalog catalog, ResourceRuleBook rules)
{
    /// <summary>All judgements.</summary>
    /// <param name="result">What was read.</param>
    public IEnumerable<Judgement> Of(AccountResult result)
    {
        var missing = result.Accounts.SelectMany(a => a.Missing).Select(gap => new MissingList(gap.Type, gap.Account, gap.Region, gap.Why)).ToList();
        var types = RuleNeeds.Of(rules.Live()).Select(n => n.Type).Distinct(StringComparer.Ordinal).Where(t => !catalog.Types.Contains(t, StringComparer.Ordinal)).ToList();
        foreach (var account in result.Accounts)
            foreach (var type in types) missing.Add(new MissingList(type, account.Account, null, new UnknownValue($"crpbot does not read {type} from accounts", $"a collector for {type}")));
        var estate = new Estate([.. result.Accounts.SelectMany(a => a.Resources)], missing);
        return new Judge(rules, result.Now).Of(estate).Concat(result.Accounts.SelectMany(a => a.Missing).SelectMany(Unlisted));
    }

    // Resources that could not be listed: each rule about them stays open, once for each account and region.
    private IEnumerable<Judgement> Unlisted(MissingResources gap)
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
        return rules.Of(gap.Type).Where(r => r.ForLive).Select(rule => new Judgement(rule, all, string.Empty, all.Properties, Outcome.Unknown, [new Cause(all, null, gap.Why, "can be listed")]));
    }
}
