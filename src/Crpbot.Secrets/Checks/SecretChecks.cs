namespace Crpbot.Secrets.Checks;

/// <summary>All structural checks by name.</summary>
public static class SecretChecks
{
    /// <summary>The checks that rule files may name.</summary>
    public static IReadOnlyDictionary<string, ISecretCheck> ByName { get; } = new Dictionary<string, ISecretCheck>(StringComparer.Ordinal);
}
