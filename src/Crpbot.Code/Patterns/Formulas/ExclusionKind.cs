namespace Crpbot.Code.Patterns.Formulas;

/// <summary>How a negative pattern excludes.</summary>
internal enum ExclusionKind
{
    /// <summary>A match of the same stretch of text.</summary>
    Same,

    /// <summary>A match that covers the place.</summary>
    Inside,

    /// <summary>A match that overlaps the place.</summary>
    Overlap,
}
