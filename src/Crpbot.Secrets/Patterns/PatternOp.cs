namespace Crpbot.Secrets.Patterns;

/// <summary>Operations of a compiled pattern.</summary>
internal enum PatternOp : byte
{
    /// <summary>One byte of a class.</summary>
    One,

    /// <summary>A run of bytes of one class.</summary>
    Run,

    /// <summary>Try <c>A</c>, then <c>B</c>.</summary>
    Split,

    /// <summary>Go on at <c>A</c>.</summary>
    Jump,

    /// <summary>Note the place in slot <c>A</c>.</summary>
    Save,

    /// <summary>Condition <c>A</c> on the place.</summary>
    Assert,

    /// <summary>Found.</summary>
    Accept,
}
