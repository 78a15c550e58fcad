namespace Crpbot.Privacy.Rules;

/// <summary>When a rule speaks in program text.</summary>
internal enum SourceUse
{
    /// <summary>Never: such values are constants there.</summary>
    Never = 0,

    /// <summary>Only with a context word.</summary>
    Context = 1,

    /// <summary>As everywhere.</summary>
    Always = 2,
}
