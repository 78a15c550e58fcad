namespace Crpbot.Evidence.Metrics;

/// <summary>What stands where a metric is looked for.</summary>
public enum MetricKind
{
    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A text, numbers in quotes included.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Null or an empty cell.</summary>
    Nothing,

    /// <summary>A number that is none: NaN or an infinity.</summary>
    NotFinite,

    /// <summary>A list; its length is the number.</summary>
    List,

    /// <summary>An object.</summary>
    Mapping,
}
