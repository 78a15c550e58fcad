using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Asks which regions are enabled for an account: the others answer nothing and would only cost time.</summary>
internal sealed class EnabledRegions(CallRegister calls, Failures failures)
{
    private static readonly ApiOperation Operation = new("ec2", "DescribeRegions");

    /// <summary>The regions, ordered; with why they are not known.</summary>
    /// <param name="account">The account.</param>
    public async Task<(IReadOnlyList<string> Regions, UnknownValue? Missing)> OfAsync(AccountFacts account)
    {
        var outcome = await calls.AskAsync(new AwsCall(account.Name, Operation.Service, account.Home, Operation.Name, [])).ConfigureAwait(false);
        if (outcome.Error is { } error) return ([], failures.Unknown(Operation, account.Home, error));
        var names = (outcome.Answer?["Regions"]?.AsArray() ?? []).Select(r => AnswerValue.Text(r?["RegionName"])).OfType<string>();
        return ([.. names.Order(StringComparer.Ordinal)], null);
    }
}
