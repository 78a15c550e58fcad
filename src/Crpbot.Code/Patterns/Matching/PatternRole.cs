namespace Crpbot.Code.Patterns.Matching;

/// <summary>How a node of a pattern matches.</summary>
internal enum PatternRole
{
    /// <summary>By its kind, text and children.</summary>
    Plain,

    /// <summary>Anything, one of it: <c>$_</c>, or <c>...</c> where one thing stands.</summary>
    Anything,

    /// <summary>One thing, remembered: <c>$X</c>.</summary>
    Metavariable,

    /// <summary>Any number of things: <c>...</c>.</summary>
    Ellipsis,

    /// <summary>Any number of things, remembered: <c>$...X</c>.</summary>
    EllipsisMetavariable,

    /// <summary>A string whose content does not matter: <c>"..."</c>.</summary>
    AnyString,

    /// <summary>A string whose content is remembered: <c>"$X"</c>.</summary>
    StringMetavariable,

    /// <summary>A string in which an expression is found: <c>"=~/x/"</c>.</summary>
    StringRegex,

    /// <summary>An expression at any depth: <c>&lt;... e ...&gt;</c>.</summary>
    Deep,

    /// <summary>Any stretch of a chain of members and calls: <c>a. ... .b()</c>.</summary>
    Chain,

    /// <summary>A metavariable with a type.</summary>
    Typed,
}
