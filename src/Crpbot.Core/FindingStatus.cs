namespace Crpbot.Core;

/// <summary>The two verdicts that produce a finding; a pass produces none.</summary>
public enum FindingStatus
{
    /// <summary>The rule is broken at this place.</summary>
    Fail = 0,

    /// <summary>The rule could not be decided at this place; never shown as passed.</summary>
    Unknown = 1,
}
