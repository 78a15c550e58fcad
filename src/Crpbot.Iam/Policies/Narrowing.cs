using System.Net;
using System.Net.Sockets;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Whether a condition ties requests to an account, an organisation, a network or a resource.</summary>
internal static class Narrowing
{
    // IAM user guide, "AWS global condition context keys"; the service-specific ones from the service authorization reference. Left out on purpose:
    // aws:ResourceAccount speaks of the resource, aws:VpcSourceIp of any VPC's private addresses, aws:PrincipalTag and aws:Referer of what callers write themselves,
    // lambda:FunctionUrlAuthType AWS_IAM of signed calls, which everybody with an account of his own can make.
    private static readonly Dictionary<string, NarrowingKind> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:SourceAccount"] = NarrowingKind.Name,
        ["aws:SourceOwner"] = NarrowingKind.Name,
        ["aws:SourceOrgID"] = NarrowingKind.Name,
        ["aws:SourceVpc"] = NarrowingKind.Name,
        ["aws:SourceVpce"] = NarrowingKind.Name,
        ["aws:VpceAccount"] = NarrowingKind.Name,
        ["aws:VpceOrgID"] = NarrowingKind.Name,
        ["aws:PrincipalOrgID"] = NarrowingKind.Name,
        ["aws:PrincipalAccount"] = NarrowingKind.Name,
        ["kms:CallerAccount"] = NarrowingKind.Name,
        ["s3:DataAccessPointAccount"] = NarrowingKind.Name,
        ["lambda:EventSourceToken"] = NarrowingKind.Name,
        ["aws:SourceOrgPaths"] = NarrowingKind.Path,
        ["aws:PrincipalOrgPaths"] = NarrowingKind.Path,
        ["aws:VpceOrgPaths"] = NarrowingKind.Path,
        ["aws:SourceArn"] = NarrowingKind.Arn,
        ["aws:SourceVpcArn"] = NarrowingKind.Arn,
        ["aws:PrincipalArn"] = NarrowingKind.Arn,
        ["s3:DataAccessPointArn"] = NarrowingKind.Arn,
        ["aws:userid"] = NarrowingKind.UserId,
        ["aws:SourceIp"] = NarrowingKind.Address,
        ["elasticfilesystem:AccessedViaMountTarget"] = NarrowingKind.Yes,
    };

    /// <summary>True when the values of a condition name somebody, each of them. A condition without values is met by nobody.</summary>
    /// <param name="condition">Condition; whether it demands or excludes the values is the caller's matter.</param>
    public static Truth Of(PolicyConditionKey condition) => !Keys.TryGetValue(condition.Key, out var kind) ? Truth.False
        : condition.Values.Select(v => Of(kind, condition.IsLiteral, v)).Append(Truth.True).Min();

    private static Truth Of(NarrowingKind kind, bool literal, Value value)
    {
        if (PatternText.Of(value) is { } text && (value is ScalarValue || kind != NarrowingKind.Address)) return IsNarrow(kind, literal, text) ? Truth.True : Truth.False;
        if (value is UnknownValue { Reason: var reason } && reason.StartsWith("AWS::", StringComparison.Ordinal)) return Truth.True;
        return value is ReferenceValue || (literal && kind <= NarrowingKind.UserId) ? Truth.True : Truth.Unknown;
    }

    private static bool IsNarrow(NarrowingKind kind, bool literal, string text) => kind switch
    {
        NarrowingKind.Address => IsNarrowAddress(text),
        NarrowingKind.Yes => text.Equals("true", StringComparison.OrdinalIgnoreCase),
        _ when literal => true,
        NarrowingKind.Name => Fixed(text).Length == text.Length,
        NarrowingKind.Path => Fixed(text).Length == text.Length || Fixed(text).IndexOf('/') > 0,
        NarrowingKind.UserId => Fixed(text).Length == text.Length || Fixed(text).Length >= 12,
        _ => IsNarrowArn(text),
    };

    private static bool IsNarrowAddress(string text)
    {
        if (!IPNetwork.TryParse(text, out var range)) return IPAddress.TryParse(text, out _);
        return range.PrefixLength >= (range.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? 8 : 16);
    }

    private static bool IsNarrowArn(string text)
    {
        var parts = text.Split(':', 6);
        if (parts.Length < 5) return Fixed(text).Length == text.Length;
        return parts[4].Length > 0 ? Fixed(parts[4]).Length == parts[4].Length : parts.Length == 6 && Fixed(parts[5]).TrimEnd('/').Length > 0;
    }

    private static ReadOnlySpan<char> Fixed(string text)
    {
        var wild = text.AsSpan().IndexOfAny('*', '?');
        return wild < 0 ? text : text.AsSpan(0, wild);
    }
}
