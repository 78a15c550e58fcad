using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Reports;

/// <summary>Words that the reports on gates share.</summary>
internal static class GateWords
{
    /// <summary>The verdict on a gate as people read it.</summary>
    /// <param name="state">The verdict.</param>
    public static string Of(GateState state) => state switch
    {
        GateState.Passed => "passed",
        GateState.Failed => "failed",
        GateState.NotShown => "not shown",
        GateState.Accepted => "accepted",
        _ => "not applicable",
    };

    /// <summary>The verdict on a gate as programs read it.</summary>
    /// <param name="state">The verdict.</param>
    public static string Key(GateState state) => Of(state).Replace(' ', '-');

    /// <summary>A place as <c>path:line</c>, with the commit when it stands only in history.</summary>
    /// <param name="location">The place.</param>
    public static string Place(Location location)
    {
        var line = location.Line > 1 || location.Commit is null ? string.Create(CultureInfo.InvariantCulture, $"{location.Path}:{location.Line}") : location.Path;
        return location.Commit is null ? line : line + "@" + location.Commit[..Math.Min(8, location.Commit.Length)];
    }

    /// <summary>Text that cannot be taken for markup, on one line.</summary>
    /// <param name="text">Any text.</param>
    public static string Markdown(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~') plain.Append('\\');
            plain.Append(char.IsControl(c) ? ' ' : c);
        }

        return plain.ToString();
    }

    /// <summary>Text as code, whatever ticks it holds.</summary>
    /// <param name="text">Any text.</param>
    public static string Code(string text)
    {
        var plain = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
        if (!plain.Contains('`', StringComparison.Ordinal)) return "`" + plain + "`";
        return "`` " + plain.Replace("``", "` `", StringComparison.Ordinal) + " ``";
    }
}
