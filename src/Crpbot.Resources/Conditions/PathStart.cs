namespace Crpbot.Resources.Conditions;

/// <summary>What a property path starts from.</summary>
public enum PathStart
{
    /// <summary>The item a quantifier stands at, or the properties.</summary>
    Item = 0,

    /// <summary>The resource's properties (<c>$.</c>).</summary>
    Root = 1,

    /// <summary>What stands beside the properties (<c>@</c>).</summary>
    Attributes = 2,

    /// <summary>The resource that a related one belongs to (<c>$me.</c>).</summary>
    Outer = 3,
}
