using Crpbot.Cli.Settings;
using Crpbot.Core;
using Crpbot.Reports;
using Crpbot.Rules;

namespace Crpbot.Cli.Running;

/// <summary>Which reports go where.</summary>
/// <param name="Console">The report on standard output.</param>
/// <param name="Files">Reports with their absolute paths.</param>
internal sealed record OutputPlan(IReport Console, IReadOnlyList<(IReport Report, string Path)> Files)
{
    /// <summary>Parses <c>--format</c>; checked before the run, so that a typing slip does not cost one.</summary>
    /// <param name="settings">Settings.</param>
    /// <exception cref="UserError">A name is unknown, a file has no folder, or two reports claim standard output.</exception>
    public static OutputPlan Of(SettingValues settings)
    {
        var value = settings["format"];
        IReport? console = null;
        var files = new List<(IReport, string)>();
        foreach (var text in value.Values)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? text : text[..equals];
            var report = ReportFormats.Find(name) ?? throw SettingValues.Wrong(value, $"there is no format '{name}'", DidYouMean.Sentence(name, ReportFormats.Names) ?? "one of " + string.Join(", ", ReportFormats.Names));
            if (equals >= 0)
            {
                files.Add((report, FileOf(value, text[(equals + 1)..])));
                continue;
            }

            if (console is not null) throw SettingValues.Wrong(value, $"both {console.Format} and {name} would go to standard output", $"give a file: --format {name}=FILE");
            console = report;
        }

        return new OutputPlan(console ?? ReportFormats.Find("terminal")!, files);
    }

    /// <summary>Writes the reports: files first, each to a temporary name that is then moved.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">Options for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <exception cref="UserError">A file cannot be written.</exception>
    public void Write(ScanResult result, ReportOptions options, Stream output)
    {
        var plain = new ReportOptions { Baselined = options.Baselined, Verbose = options.Verbose };
        foreach (var (report, path) in Files)
            AtomicFile.Write(path, stream => report.Write(result, stream, plain));
        Console.Write(result, output, options);
        output.Flush();
    }

    private static string FileOf(SettingValue value, string name)
    {
        if (name.Length == 0) throw SettingValues.Wrong(value, "a file name is missing behind '='", "for example --format sarif=out.sarif");
        var path = Path.GetFullPath(name, value.Folder);
        return Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path) ? path : throw SettingValues.Wrong(value, $"'{name}' cannot be a file: its folder does not exist, or it is a folder itself", null);
    }
}
