using System.Globalization;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.Settings;

/// <summary>The effective settings of a call: command line before environment before file before default.</summary>
internal sealed class SettingValues
{
    private readonly Dictionary<string, SettingValue> _values;

    private SettingValues(Dictionary<string, SettingValue> values, ConfigFile? file) => (_values, File) = (values, file);

    /// <summary>The configuration file in use; null when none.</summary>
    public ConfigFile? File { get; }

    /// <summary>All values, in the order of the catalogue.</summary>
    public IEnumerable<SettingValue> All => SettingCatalog.All.Select(s => _values[s.Key]);

    /// <summary>Combines the layers.</summary>
    /// <param name="given">Values of the command line by key.</param>
    /// <param name="surroundings">Environment and current folder.</param>
    /// <param name="target">Absolute path of the target.</param>
    /// <exception cref="UserError">The configuration file is wrong.</exception>
    public static SettingValues Of(IReadOnlyDictionary<string, IReadOnlyList<string>> given, Surroundings surroundings, string target)
    {
        var file = FileOf(given, surroundings, target);
        var values = SettingCatalog.All.ToDictionary(s => s.Key, s => Verified(ValueOf(s, given, surroundings, file)), StringComparer.Ordinal);
        return new SettingValues(values, file);
    }

    /// <summary>The value of a setting.</summary>
    /// <param name="key">Its key.</param>
    public SettingValue this[string key] => _values[key];

    /// <summary>A flag; null when nobody set it and it has no default.</summary>
    /// <param name="key">Its key.</param>
    public bool? Flag(string key) => _values[key].Single switch { null => null, var text => text is "true" or "1" };

    /// <summary>A text; null when there is none.</summary>
    /// <param name="key">Its key.</param>
    public string? Text(string key) => _values[key].Single;

    /// <summary>A whole number.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="least">Least allowed.</param>
    /// <param name="most">Most allowed.</param>
    /// <exception cref="UserError">It is no such number.</exception>
    public int Number(string key, int least, int most)
    {
        var value = _values[key];
        return int.TryParse(value.Single, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(value, $"'{value.Single}' is no number from {least} to {most}", null);
    }

    /// <summary>A path, made absolute; null when there is none.</summary>
    /// <param name="key">Its key.</param>
    public string? Path(string key) => _values[key].Single is { } text ? System.IO.Path.GetFullPath(text, _values[key].Folder) : null;

    /// <summary>Paths, made absolute.</summary>
    /// <param name="key">Its key.</param>
    public IReadOnlyList<string> Paths(string key) => [.. _values[key].Values.Select(text => System.IO.Path.GetFullPath(text, _values[key].Folder))];

    /// <summary>An error about the value of a setting, located where it was given.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do.</param>
    public static UserError Wrong(SettingValue value, string message, string? cure)
    {
        var colon = value.Origin.LastIndexOf(':');
        return colon > 0 && int.TryParse(value.Origin.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? new UserError($"{value.Setting.Key}: {message}", cure, value.Origin[..colon], line, 1)
            : new UserError($"{value.Origin}: {message}", cure);
    }

    private static ConfigFile? FileOf(IReadOnlyDictionary<string, IReadOnlyList<string>> given, Surroundings surroundings, string target)
    {
        if (given.TryGetValue("config", out var named)) return ConfigFile.Read(System.IO.Path.GetFullPath(named[0], surroundings.Folder), target);
        if (given.ContainsKey("no-config")) return null;
        return ConfigFile.Find(target) is { } path ? ConfigFile.Read(path, target) : null;
    }

    private static SettingValue ValueOf(Setting setting, IReadOnlyDictionary<string, IReadOnlyList<string>> given, Surroundings surroundings, ConfigFile? file)
    {
        if (given.TryGetValue(setting.Key, out var values)) return new SettingValue(setting, Split(setting, values), Given(setting, values), surroundings.Folder);
        if (setting.Lasting && surroundings.Variable(setting.Variable) is { Length: > 0 } text)
            return new SettingValue(setting, Split(setting, [text]), setting.Variable, surroundings.Folder);
        if (file?.Value(setting) is { } written) return written;
        return new SettingValue(setting, setting.Default.Length == 0 ? [] : [setting.Default], "default", surroundings.Folder);
    }

    private static string Given(Setting setting, IReadOnlyList<string> values) => setting.Negative is { } negative && values is ["false"] ? negative : setting.Option;

    // `--select a,b` reads naturally; paths and globs may hold commas.
    private static IReadOnlyList<string> Split(Setting setting, IReadOnlyList<string> values) => setting.Key is "select" or "ignore" or "format" or "aws-regions"
        ? [.. values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
        : values;

    private static SettingValue Verified(SettingValue value)
    {
        foreach (var text in value.Values)
        {
            if (value.Setting.Words is { Count: > 0 } words && !words.Contains(text, StringComparer.Ordinal))
                throw Wrong(value, $"'{text}' is not allowed", DidYouMean.Sentence(text, words) ?? "one of " + string.Join(", ", words));
            if (value.Setting.Kind == SettingKind.Flag && text is not ("true" or "false" or "1" or "0")) throw Wrong(value, $"'{text}' is neither true nor false", null);
        }

        return value;
    }
}
