namespace Crpbot.Rules.Packing;

/// <summary>Kinds of nodes in a pack.</summary>
internal enum NodeTag : byte
{
    /// <summary>A plain scalar.</summary>
    Plain = 0,

    /// <summary>A scalar in quotes or a block.</summary>
    Quoted = 1,

    /// <summary>A sequence.</summary>
    List = 2,

    /// <summary>A mapping.</summary>
    Map = 3,
}
