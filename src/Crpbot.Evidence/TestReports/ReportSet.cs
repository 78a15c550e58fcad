using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.TestReports;

/// <summary>The test reports that a gate looks at.</summary>
/// <param name="Reports">Those that count: readable, of this commit, young enough.</param>
/// <param name="Found">Number of files that matched.</param>
internal sealed record ReportSet(IReadOnlyList<TestReport> Reports, int Found)
{
    /// <summary>Reads the reports; what does not count is left open in the docket with its reason.</summary>
    /// <param name="docket">The gate.</param>
    public static ReportSet Read(GateDocket docket)
    {
        var paths = docket.Options.Globs("reports").SelectMany(docket.Context.Files.Find).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var reports = new List<TestReport>();
        var notes = new List<(Location At, string Why)>();
        foreach (var path in paths)
        {
            try
            {
                var report = TestReportReader.Read(docket.Context.Files.Bytes(path, ReportLimits.Bytes), path);
                var fault = Freshness.Fault(report.Commit, report.Time, docket, out var note);
                if (fault is not null) notes.Add((GateDocket.At(path), $"the test report does not count: {fault}"));
                else reports.Add(report);
                if (fault is null) docket.Show(GateDocket.At(path), $"{report.Format}{(note.Length > 0 ? ", " + note : string.Empty)}");
            }
            catch (UserError error)
            {
                notes.Add((GateDocket.At(path, Math.Max(1, error.Line)), $"the test report cannot be read: {error.Message}"));
            }
        }

        // Old reports lie about beside the new one; a damaged one may hide the failure.
        foreach (var (at, why) in notes)
            if (reports.Count == 0 || why.Contains("cannot be read", StringComparison.Ordinal)) docket.Leave(at, why);
        return new ReportSet(reports, paths.Count);
    }
}
