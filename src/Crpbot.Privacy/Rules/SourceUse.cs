namespace Crpbot.Privacy.Rules;

/// <summary>When a rule speaks in program text.</summary>
internal enum SourceUse
{
    /// <summary>Never, and neither in settings and pages: such values are those of servers and contracts there.</summary>
    Never = 0,

    /// <summary>Only with a context word.</summary>
    Context = 1,

    /// <summary>As everywhere.</summary>
    Always = 2,
}
