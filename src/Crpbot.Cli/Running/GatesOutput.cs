using Crpbot.Cli.Settings;
using Crpbot.Core;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Reports;
using Crpbot.Reports;
using Crpbot.Rules;

namespace Crpbot.Cli.Running;

/// <summary>Where the reports of <c>crpbot gates</c> go.</summary>
/// <param name="Console">Format for standard output.</param>
/// <param name="Files">Formats with absolute paths.</param>
internal sealed record GatesOutput(string Console, IReadOnlyList<(string Format, string Path)> Files)
{
    private static readonly string[] Formats = ["terminal", "json", "markdown"];

    /// <summary>Parses <c>--format</c> and <c>--issue-report</c>, before the run.</summary>
    /// <param name="settings">Settings.</param>
    /// <param name="issueReport">File for the issue report as given; null for none.</param>
    /// <param name="folder">Current folder.</param>
    /// <exception cref="UserError">A format is unknown, or a file cannot be written there.</exception>
    public static GatesOutput Of(SettingValues settings, string? issueReport, string folder)
    {
        string? console = null;
        var files = new List<(string Format, string Path)>();
        foreach (var text in settings["format"].Values)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? text : text[..equals];
            if (!Formats.Contains(name, StringComparer.Ordinal)) throw SettingValues.Wrong(settings["format"], $"`crpbot gates` has no format '{name}'", DidYouMean.Sentence(name, Formats) ?? "one of " + string.Join(", ", Formats));
            if (equals >= 0) files.Add((name, FileOf("--format", text[(equals + 1)..], folder)));
            else console = console is null ? name : throw SettingValues.Wrong(settings["format"], $"both {console} and {name} would go to standard output", $"give a file: --format {name}=FILE");
        }

        if (issueReport is not null) files.Add(("issue", FileOf("--issue-report", issueReport, folder)));
        return new GatesOutput(console ?? "terminal", files);
    }

    /// <summary>Writes the reports: files first.</summary>
    /// <param name="promotion">Verdicts.</param>
    /// <param name="head">Head.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="color">True for colours on it.</param>
    /// <param name="verbose">True for the places of what passed.</param>
    public void Write(Promotion promotion, GatesHead head, Stream output, bool color, bool verbose)
    {
        foreach (var (format, path) in Files) AtomicFile.Write(path, stream => Write(format, promotion, head, stream, false, verbose));
        Write(Console, promotion, head, output, color, verbose);
        output.Flush();
    }

    private static void Write(string format, Promotion promotion, GatesHead head, Stream output, bool color, bool verbose)
    {
        if (format == "json")
        {
            GatesJson.Write(promotion, head, output);
            return;
        }

        output.Write(System.Text.Encoding.UTF8.GetBytes(format switch
        {
            "issue" => IssueReport.Of(promotion, head),
            "markdown" => GatesMarkdown.Of(promotion),
            _ => GatesText.Of(promotion, color, verbose),
        }));
    }

    private static string FileOf(string option, string name, string folder)
    {
        var path = Path.GetFullPath(name.Length == 0 ? "." : name, folder);
        return Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path) ? path : throw new UserError($"{option}: '{name}' cannot be a file: its folder does not exist, or it is a folder itself");
    }
}
