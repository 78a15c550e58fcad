namespace Crpbot.Aws.Model;

/// <summary>What a value of the model is.</summary>
public enum ShapeKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole number.</summary>
    Whole,

    /// <summary>Floating-point number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Instant.</summary>
    Timestamp,

    /// <summary>Bytes; Base64 in JSON.</summary>
    Blob,

    /// <summary>Any JSON, passed through.</summary>
    Document,

    /// <summary>Percent-encoded JSON text (IAM's policy documents); decoded in answers.</summary>
    PercentJson,

    /// <summary>Named members.</summary>
    Structure,

    /// <summary>Items of one type.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Map,
}
