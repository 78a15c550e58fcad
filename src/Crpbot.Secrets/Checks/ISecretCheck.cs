namespace Crpbot.Secrets.Checks;

/// <summary>A structural test of a credential: checksum, encoding, number of parts. Needs no network.</summary>
public interface ISecretCheck
{
    /// <summary>Name in rule files.</summary>
    string Name { get; }

    /// <summary>True when the value has the structure.</summary>
    /// <param name="value">The credential.</param>
    bool Holds(ReadOnlySpan<byte> value);
}
