namespace Crpbot.Aws.Model;

/// <summary>A type of an API model, condensed from the published models by tools/condense-aws.py.</summary>
public sealed class Shape
{
    internal Shape(string name, ShapeKind kind) => (Name, Kind) = (name, kind);

    /// <summary>Name in the model.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ShapeKind Kind { get; }

    /// <summary>Members of a structure in the model's order; empty otherwise.</summary>
    public IReadOnlyList<ShapeMember> Members { get; internal set; } = [];

    /// <summary>Names of required members.</summary>
    public IReadOnlyList<string> Required { get; internal set; } = [];

    /// <summary>Member that is the whole body, or null.</summary>
    public string? Payload { get; internal set; }

    /// <summary>Whether a list or map has no element of its own around its items.</summary>
    public bool Flattened { get; internal set; }

    /// <summary>Item of a list, or value of a map.</summary>
    public ShapeMember? Item { get; internal set; }

    /// <summary>Key of a map.</summary>
    public ShapeMember? Key { get; internal set; }

    /// <summary>Finds a member.</summary>
    /// <param name="name">Name in the model.</param>
    /// <returns>The member, or null.</returns>
    public ShapeMember? Member(string name) => Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal));
}
