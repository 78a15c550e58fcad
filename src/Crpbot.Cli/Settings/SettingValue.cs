namespace Crpbot.Cli.Settings;

/// <summary>The effective value of a setting.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Values">Texts as written; empty when there is no value.</param>
/// <param name="Origin">Where it comes from: an option, a variable, <c>crpbot.yml:3</c> or <c>default</c>.</param>
/// <param name="Folder">Folder that relative paths start from.</param>
internal sealed record SettingValue(Setting Setting, IReadOnlyList<string> Values, string Origin, string Folder)
{
    /// <summary>The one value; null when there is none.</summary>
    public string? Single => Values.Count == 0 || Values[0].Length == 0 ? null : Values[0];

    /// <summary>True when somebody set it.</summary>
    public bool IsSet => Origin != "default";
}
