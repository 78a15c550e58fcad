namespace Crpbot.Code.Trees;

/// <summary>What a node's kind alone does not tell.</summary>
[Flags]
public enum SyntaxTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>async</c>.</summary>
    Async = 1,

    /// <summary><c>except*</c>.</summary>
    Star = 2,

    /// <summary>A declaration whose target is a bare name.</summary>
    Simple = 4,

    /// <summary>Parameter before <c>/</c>.</summary>
    PositionalOnly = 8,

    /// <summary>Parameter after <c>*</c>.</summary>
    KeywordOnly = 16,

    /// <summary><c>*args</c>, <c>params</c>.</summary>
    Variadic = 32,

    /// <summary><c>**kwargs</c>.</summary>
    DoubleVariadic = 64,

    /// <summary><c>u""</c>.</summary>
    UnicodePrefix = 128,

    /// <summary>Several literals written side by side.</summary>
    Implicit = 256,

    /// <summary><c>static</c>.</summary>
    Static = 512,

    /// <summary>A constructor.</summary>
    Constructor = 1024,

    /// <summary>Member access that stops at null: <c>a?.b</c>.</summary>
    NullConditional = 2048,

    /// <summary><c>out</c> or <c>ref</c> parameter or argument.</summary>
    ByReference = 4096,

    /// <summary>A property accessor or a property with a body.</summary>
    Property = 8192,

    /// <summary>Stood in parentheses.</summary>
    Parenthesized = 16384,
}
