namespace Crpbot.Secrets.Checks;

/// <summary>A structural test of a credential: checksum, encoding, number of parts. Needs no network.</summary>
public interface ISecretCheck
{
    /// <summary>Name in rule files.</summary>
    string Name { get; }

    /// <summary>
    /// True when a value that fails the test cannot be genuine, because its issuer documents the structure. False when the test can only confirm:
    /// its algorithm is observed, not documented.
    /// </summary>
    bool Refutes { get; }

    /// <summary>True when the value has the structure.</summary>
    /// <param name="value">The credential.</param>
    bool Holds(ReadOnlySpan<byte> value);
}
