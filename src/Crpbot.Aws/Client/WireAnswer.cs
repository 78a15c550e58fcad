namespace Crpbot.Aws.Client;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Headers, names compared without case.</param>
/// <param name="Body">Whole body.</param>
internal sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Reads a header.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
