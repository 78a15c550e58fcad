namespace Crpbot.Privacy.Rules;

/// <summary>What must stand beside a value before it is reported.</summary>
internal enum ContextNeed
{
    /// <summary>Nothing: form and checksum tell; a context word raises the confidence.</summary>
    None = 0,

    /// <summary>A context word in the same line, in the key or in the name of the column.</summary>
    Near = 1,

    /// <summary>A context word as the key, as the name of the column, or as the words directly before the value.</summary>
    Direct = 2,
}
