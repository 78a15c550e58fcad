namespace Crpbot.Secrets.Patterns;

/// <summary>Conditions without width.</summary>
internal enum PatternAssertion
{
    /// <summary><c>^</c>: begin of a line.</summary>
    LineStart,

    /// <summary><c>$</c>: end of a line (before CR LF, LF or the end).</summary>
    LineEnd,

    /// <summary><c>\A</c>: begin of the text.</summary>
    TextStart,

    /// <summary><c>\z</c>: end of the text.</summary>
    TextEnd,

    /// <summary><c>\b</c>: between a word byte and none.</summary>
    WordBoundary,

    /// <summary><c>\B</c>: not between a word byte and none.</summary>
    NotWordBoundary,
}
