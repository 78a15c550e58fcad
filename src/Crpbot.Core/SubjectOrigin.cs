namespace Crpbot.Core;

/// <summary>Where the bytes of a subject come from.</summary>
public enum SubjectOrigin
{
    /// <summary>A file of the working tree (also: the index with <c>--staged</c>).</summary>
    Tree = 0,

    /// <summary>A blob that stands in git history.</summary>
    History = 1,

    /// <summary>Standard input.</summary>
    Stdin = 2,
}
