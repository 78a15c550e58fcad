using Crpbot.Aws.Collecting.Planning;
using Crpbot.Resources.Rules;

namespace Crpbot.Aws.Scanning;

/// <summary>What rules read, as a plan needs it.</summary>
public static class RuleNeeds
{
    /// <summary>The needs of rules that judge accounts.</summary>
    /// <param name="rules">Compiled rules.</param>
    public static IEnumerable<PropertyNeed> Of(IEnumerable<ResourceRule> rules)
    {
        foreach (var rule in rules.Where(r => r.ForLive))
        {
            foreach (var type in rule.Types) yield return new PropertyNeed(type, string.Empty);
            if (rule.Each is { } each)
                foreach (var type in rule.Types) yield return new PropertyNeed(type, each.Plain);
            foreach (var read in rule.Reads)
                foreach (var type in read.Type is { Length: > 0 } named ? [named] : rule.Types) yield return new PropertyNeed(type, read.Full);
        }
    }
}
