namespace Crpbot.Secrets.Engine;

/// <summary>What a literal of the prefilter stands for.</summary>
internal enum AnchorUseKind : byte
{
    /// <summary>A rule's pattern.</summary>
    Pattern,

    /// <summary>An assignment of a credential-like name.</summary>
    Assignment,

    /// <summary>An assignment to a name that only a rule knows.</summary>
    Name,

    /// <summary>A rule's prefix in Base64.</summary>
    Base64,

    /// <summary>A rule's prefix in hex digits.</summary>
    Hex,
}
