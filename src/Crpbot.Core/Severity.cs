namespace Crpbot.Core;

/// <summary>How much harm a finding can do, from <see cref="Info"/> (a fact worth knowing) to <see cref="Critical"/> (act now).</summary>
public enum Severity
{
    /// <summary>A fact worth knowing; nothing to repair.</summary>
    Info = 0,

    /// <summary>Harm only together with other faults.</summary>
    Low = 1,

    /// <summary>Harm under conditions that do occur.</summary>
    Medium = 2,

    /// <summary>Direct harm to data, account or money.</summary>
    High = 3,

    /// <summary>Direct and immediate: an outsider can use it today.</summary>
    Critical = 4,
}
