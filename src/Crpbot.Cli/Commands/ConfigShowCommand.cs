using System.Globalization;
using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Settings;

namespace Crpbot.Cli.Commands;

/// <summary><c>config show</c>.</summary>
internal static class ConfigShowCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var settings = SettingValues.Of(call.Given, call.Surroundings, call.Target());
        var ignores = settings.File?.ReadIgnores() ?? [];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"file: {settings.File?.Shown ?? "none"}\n");
        foreach (var value in settings.All.Where(v => v.Setting.Lasting))
            text.Append(CultureInfo.InvariantCulture, $"{value.Setting.Key}: {Shown(value)}  # {value.Origin}\n");
        text.Append(CultureInfo.InvariantCulture, $"ignores: {ignores.Count}\n");
        call.Surroundings.Write(text.ToString());
        return 0;
    }

    private static string Shown(SettingValue value) => value switch
    {
        { Setting.IsList: true } => "[" + string.Join(", ", value.Values) + "]",
        { Single: { } text } => text,
        _ => "(unset)",
    };
}
