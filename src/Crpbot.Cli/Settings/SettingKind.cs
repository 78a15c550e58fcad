namespace Crpbot.Cli.Settings;

/// <summary>What a setting holds.</summary>
internal enum SettingKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>One path; relative to the configuration file when it stands there, else to the current folder.</summary>
    Path,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>Several paths.</summary>
    Paths,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>On or off: <c>--name</c> and <c>--no-name</c>.</summary>
    Flag,
}
