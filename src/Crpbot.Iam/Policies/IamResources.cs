using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Whether a statement reaches every user, group, role or policy of an account: <c>*</c>, or an ARN pattern such as <c>arn:aws:iam::111122223333:role/*</c>.</summary>
internal static class IamResources
{
    /// <summary>True when the statement's resources cover everything that an action can be done to.</summary>
    /// <param name="statement">Statement.</param>
    /// <param name="action">Action without wildcards.</param>
    public static Truth CoverEvery(PolicyStatement statement, string action)
    {
        var all = Actions.CoverAll(statement);
        if (all == Truth.True || !action.StartsWith("iam:", StringComparison.Ordinal)) return all;
        var every = $"arn:aws:iam::*:{Kind(action)}/*";
        return statement.Resources.Select(r => PatternText.Of(r) is { } text && Glob.Covers(OfAnyAccount(text), every) ? Truth.True : all).Append(all).Max();
    }

    // The resource types of these actions in the service authorization reference of IAM.
    private static string Kind(string action) => action switch
    {
        _ when action.Contains("Role", StringComparison.Ordinal) => "role",
        _ when action.Contains("Group", StringComparison.Ordinal) => "group",
        _ when action.Contains("PolicyVersion", StringComparison.Ordinal) => "policy",
        _ => "user",
    };

    // A policy speaks of its own account, so that its number and any partition are as good as all.
    private static string OfAnyAccount(string arn)
    {
        var parts = arn.Split(':', 6);
        if (parts.Length < 6) return arn;
        if (parts[1].StartsWith("aws", StringComparison.Ordinal)) parts[1] = "aws";
        if (parts[4].Length == 12 && parts[4].All(char.IsAsciiDigit)) parts[4] = "*";
        return string.Join(':', parts);
    }
}
