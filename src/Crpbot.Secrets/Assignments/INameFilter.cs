namespace Crpbot.Secrets.Assignments;

/// <summary>Knows names that mean a credential only to some rule.</summary>
public interface INameFilter
{
    /// <summary>True when a rule asks for the name.</summary>
    /// <param name="name">Name as written.</param>
    bool Wants(ReadOnlySpan<byte> name);
}
