namespace Crpbot.Code.Rules.Needs;

/// <summary>How the parts of a need stand together.</summary>
internal enum NeedKind : byte
{
    /// <summary>A name must occur.</summary>
    Name,

    /// <summary>All parts must hold; without parts it always holds.</summary>
    All,

    /// <summary>One part must hold.</summary>
    Any,
}
