namespace Crpbot.Rules;

/// <summary>What may stand under a key.</summary>
public enum KeyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>A mapping with known keys.</summary>
    Map,

    /// <summary>A list of mappings with known keys.</summary>
    Maps,

    /// <summary>A mapping with any keys, each holding a text or a list of texts.</summary>
    Open,

    /// <summary>Anything; the scanner's own reader checks it.</summary>
    Any,
}
