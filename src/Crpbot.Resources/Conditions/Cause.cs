using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>A piece of what decided, or failed to decide, a condition.</summary>
/// <param name="Resource">The resource it was read from (a related one may decide).</param>
/// <param name="Property">Property path, for example <c>SecurityGroupIngress[1].CidrIp</c>; null for the resource as a whole.</param>
/// <param name="Value">What was read; <see cref="AbsentValue"/> when nothing is there.</param>
/// <param name="Expected">What was asked, for the reader: <c>is true</c>, <c>at least 7</c>.</param>
public sealed record Cause(Resource Resource, string? Property, Value Value, string Expected)
{
    /// <summary>Text shown in place of the value; null shows the value. Set it wherever the value could be a secret.</summary>
    public string? Shown { get; init; }

    /// <summary>What the value is called by its neighbour (<c>{Name: DB_PASSWORD, Value: …}</c>); null when its path says it all.</summary>
    public string? Name { get; init; }
}
