namespace Crpbot.Code.Patterns.Matching;

/// <summary>Options of matching, as under <c>options</c> of a rule.</summary>
internal sealed record MatchOptions
{
    /// <summary>Semgrep's defaults.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary><c>constant_propagation</c>: a literal also matches what always has its value.</summary>
    public bool Constants { get; init; } = true;

    /// <summary><c>ac_matching</c>: <c>and or</c> associate, <c>&amp; | ^</c> associate and commute.</summary>
    public bool Associative { get; init; } = true;

    /// <summary><c>commutative_boolop</c>: <c>and or</c> commute.</summary>
    public bool CommutativeBooleans { get; init; }

    /// <summary><c>symmetric_eq</c>: <c>a == b</c> is <c>b == a</c>.</summary>
    public bool SymmetricEquality { get; init; }

    /// <summary><c>vardef_assign</c>: an assignment matches a declaration with a value.</summary>
    public bool DeclarationsAssign { get; init; } = true;

    /// <summary><c>attr_expr</c>: an expression matches in decorators and attributes.</summary>
    public bool InDecorators { get; init; } = true;

    /// <summary><c>generic_ellipsis_max_span</c>: line ends that <c>...</c> may pass in mode generic.</summary>
    public int GenericSpan { get; init; } = 10;

    /// <summary><c>generic_comment_style</c>: <c>c</c>, <c>cpp</c>, <c>shell</c>; null for none.</summary>
    public string? GenericComments { get; init; }
}
