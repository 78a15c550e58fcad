namespace Crpbot.Aws.Model;

/// <summary>A member of a structure, or the item, key or value of a list or map, with its traits on the wire.</summary>
public sealed class ShapeMember
{
    private readonly ServiceModel _model;
    private readonly string _shape;

    internal ShapeMember(ServiceModel model, string name, string shape) => (_model, Name, _shape) = (model, name, shape);

    /// <summary>Name in the model; empty for items, keys and values.</summary>
    public string Name { get; }

    /// <summary>Type; looked up when it is first needed, for types may hold themselves.</summary>
    public Shape Shape => _model.Shape(_shape);

    /// <summary>Name on the wire where it differs, or null.</summary>
    public string? LocationName { get; internal init; }

    /// <summary>Where it stands when not in the body: <c>uri querystring header headers statusCode</c>; else null.</summary>
    public string? Location { get; internal init; }

    /// <summary>Name in ec2 requests where it differs, or null.</summary>
    public string? QueryName { get; internal init; }

    /// <summary>Whether the member flattens its list or map.</summary>
    public bool Flattened { get; internal init; }

    /// <summary>Whether it is an XML attribute.</summary>
    public bool Attribute { get; internal init; }

    /// <summary>Whether a header holds it as Base64 of JSON.</summary>
    public bool JsonValue { get; internal init; }

    /// <summary>Whether the client fills it with a fresh token.</summary>
    public bool IdempotencyToken { get; internal init; }

    /// <summary>Whether the vendor marks it as sensitive: to be masked where answers are stored.</summary>
    public bool Sensitive { get; internal init; }

    /// <summary><c>iso8601 rfc822 unixTimestamp</c>, or null for the protocol's own.</summary>
    public string? TimestampFormat { get; internal init; }

    /// <summary>XML namespace, or null.</summary>
    public string? Namespace { get; internal init; }

    /// <summary>Name on the wire.</summary>
    public string WireName => LocationName ?? Name;
}
