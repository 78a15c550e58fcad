namespace Crpbot.Cli.Settings;

/// <summary>Headings of the option list in help, in their order.</summary>
internal enum SettingGroup
{
    /// <summary>What is read.</summary>
    Input,

    /// <summary>Which cloud accounts are read.</summary>
    Account,

    /// <summary>Which rules run.</summary>
    Rules,

    /// <summary>What counts, and what does not.</summary>
    Gate,

    /// <summary>What is written, and how.</summary>
    Output,

    /// <summary>Configuration, cache and network.</summary>
    Machine,
}
