namespace Crpbot.Cli.Commands;

/// <summary>What a run is for; decides what nobody said.</summary>
internal enum Goal
{
    /// <summary>Look at everything: history too.</summary>
    Audit,

    /// <summary>Decide in CI: files only, unless a diff base names new commits.</summary>
    Gate,
}
