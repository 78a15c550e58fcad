namespace Crpbot.Code.Patterns.Generic;

/// <summary>Kinds of items.</summary>
internal enum GenericKind
{
    /// <summary>A word or a character as written.</summary>
    Token,

    /// <summary>Any word, remembered.</summary>
    Metavariable,

    /// <summary>Anything over a number of lines; remembered when it has a name.</summary>
    Dots,

    /// <summary>What follows is indented more.</summary>
    Open,

    /// <summary>The indented part ends.</summary>
    Close,
}
