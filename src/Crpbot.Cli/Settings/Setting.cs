namespace Crpbot.Cli.Settings;

/// <summary>One setting: the single description from which the option, the environment variable, the key in crpbot.yml, help and completion are made.</summary>
/// <param name="Key">Name: <c>--key</c>, <c>CRPBOT_KEY</c> and the key in crpbot.yml.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Group">Heading in help.</param>
/// <param name="Description">One line.</param>
internal sealed record Setting(string Key, SettingKind Kind, SettingGroup Group, string Description)
{
    /// <summary>Default as text; empty for none.</summary>
    public string Default { get; init; } = string.Empty;

    /// <summary>What stands for the value in help, for example <c>FILE</c>.</summary>
    public string Placeholder { get; init; } = "TEXT";

    /// <summary>The words allowed; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Short option, for example <c>-q</c>; null for none.</summary>
    public string? Short { get; init; }

    /// <summary>True when it can stand in crpbot.yml and in the environment; false for what belongs to one call only.</summary>
    public bool Lasting { get; init; } = true;

    /// <summary>True when help shows the <c>--no-</c> form, because the setting is on by default.</summary>
    public bool ShowsNegative { get; init; }

    /// <summary>The long option; named after the key unless the key means something else in crpbot.yml.</summary>
    public string Option
    {
        get => field ?? "--" + Key;
        init;
    }

    /// <summary>The option that switches a flag off; null when there is none.</summary>
    public string? Negative => Kind == SettingKind.Flag && Lasting && !Key.StartsWith("no-", StringComparison.Ordinal) ? "--no-" + Key : null;

    /// <summary>The environment variable.</summary>
    public string Variable => "CRPBOT_" + Key.ToUpperInvariant().Replace('-', '_');

    /// <summary>True when several values may be given.</summary>
    public bool IsList => Kind is SettingKind.Texts or SettingKind.Paths;
}
