namespace Crpbot.Resources;

/// <summary>Where a resource document comes from.</summary>
public enum ResourceSource
{
    /// <summary>A template or another file of the target.</summary>
    Template = 0,

    /// <summary>The live account.</summary>
    Live = 1,
}
