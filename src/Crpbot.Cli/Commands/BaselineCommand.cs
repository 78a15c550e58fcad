using System.Globalization;
using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Running;
using Crpbot.Core;
using Crpbot.Reports;

namespace Crpbot.Cli.Commands;

/// <summary><c>baseline</c>: writes down what is there today.</summary>
internal static class BaselineCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var plan = RunPlan.Of(call, history: true);
        if (plan.FromStdin) throw new UserError("a baseline of standard input makes no sense", "give a folder");
        var result = new ScanRun(plan with { ForBaseline = true }, call.Surroundings).Run(call.Surroundings.Stop);
        call.Surroundings.Stop.ThrowIfCancellationRequested();

        // What nobody may accept by accident: a baseline of half a run would let the rest look new tomorrow, or worse, look done.
        var accepted = result.Findings.Where(f => f.Suppressed is null or { Kind: "baseline" or "profile" }).Select(f => f with { Suppressed = null }).ToList();
        var folder = Directory.Exists(plan.Target) ? plan.Target : Path.GetDirectoryName(plan.Target)!;
        var path = call.One("output") is { } named ? Path.GetFullPath(named, call.Surroundings.Folder) : Path.Combine(folder, TriageFiles.DefaultBaseline);
        var text = Baseline.Format(accepted);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        var shown = Path.GetRelativePath(call.Surroundings.Folder, path).Replace('\\', '/');
        var places = text.Split('\n').Count(l => l.Length > 0 && l[0] != '#');
        call.Surroundings.Write(string.Create(CultureInfo.InvariantCulture, $"{shown}: {Plural(accepted.Count, "finding")} in {Plural(places, "place")} accepted. Review it and commit it.\n"));
        foreach (var missing in result.NotScanned.Where(n => n.Incomplete))
            call.Surroundings.Error.WriteLine($"not read: {missing.What}: {missing.Why}");
        // Not the verdict of the gate: there, findings win over what was not read.
        return result.NotScanned.Any(n => n.Incomplete) ? CrpbotProgram.Incomplete : 0;
    }

    private static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? string.Empty : "s")}");
}
