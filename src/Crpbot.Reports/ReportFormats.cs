using Crpbot.Reports.Terminal;

namespace Crpbot.Reports;

/// <summary>The reports by name.</summary>
public static class ReportFormats
{
    /// <summary>All names, in the order in which help shows them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["terminal", "full", "concise", "json", "sarif", "junit", "github", "gitlab", "markdown", "csv"];

    /// <summary>Finds a report.</summary>
    /// <param name="name">One of <see cref="Names"/>, compared ordinally.</param>
    /// <returns>The report, or null when there is none of that name.</returns>
    public static IReport? Find(string name) => name switch
    {
        "terminal" => new TerminalReport(TerminalDetail.Auto),
        "full" => new TerminalReport(TerminalDetail.Full),
        "concise" => new TerminalReport(TerminalDetail.Concise),
        "json" => new JsonReport(),
        "sarif" => new SarifReport(),
        "junit" => new JunitReport(),
        "github" => new GithubReport(),
        "gitlab" => new GitlabReport(),
        "markdown" => new MarkdownReport(),
        "csv" => new CsvReport(),
        _ => null,
    };
}
