namespace Crpbot.Secrets.Checks;

/// <summary>A named test.</summary>
/// <param name="name">Name in rule files.</param>
/// <param name="predicate">The test.</param>
/// <param name="refutes">See <see cref="ISecretCheck.Refutes"/>.</param>
internal sealed class SecretCheck(string name, SecretPredicate predicate, bool refutes = true) : ISecretCheck
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public bool Refutes => refutes;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => predicate(value);
}
