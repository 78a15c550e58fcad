namespace Crpbot.Resources.Values;

/// <summary>Where a value comes from.</summary>
/// <param name="Kind">How it came to be.</param>
/// <param name="Detail">Parameter name, mapping key, <c>rds:DescribeDBInstances DBInstances[].StorageEncrypted</c> or the page that states a default; null when the kind says all.</param>
public sealed record Origin(OriginKind Kind, string? Detail = null)
{
    /// <summary>Written there.</summary>
    public static Origin Literal { get; } = new(OriginKind.Literal);
}
