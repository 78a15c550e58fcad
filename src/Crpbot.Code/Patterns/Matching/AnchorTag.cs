namespace Crpbot.Code.Patterns.Matching;

/// <summary>What kind of place a name anchors.</summary>
internal enum AnchorTag
{
    /// <summary>Call by the last name of its callee.</summary>
    Call,

    /// <summary>Creation by the last name of its type.</summary>
    New,

    /// <summary>A name or member.</summary>
    Use,

    /// <summary>A keyword argument.</summary>
    Keyword,

    /// <summary>A function's or class's declaration.</summary>
    Declaration,
}
