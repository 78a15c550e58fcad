namespace Crpbot.Aws.Client;

/// <summary>A request as it goes over the wire, before it is signed.</summary>
internal sealed class WireRequest
{
    /// <summary>HTTP method.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>Path with <c>{labels}</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Values of the labels, unescaped.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Query parameters that belong to the path (<c>?policy</c>); null = without value.</summary>
    public List<(string Name, string? Value)> SubResources { get; } = [];

    /// <summary>Query parameters from members.</summary>
    public List<(string Name, string Value)> Query { get; } = [];

    /// <summary>Headers.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Body; empty for none.</summary>
    public byte[] Body { get; set; } = [];
}
