using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Running;
using Crpbot.Cli.Settings;
using Crpbot.Reports;

namespace Crpbot.Cli.Commands;

/// <summary><c>audit</c> and <c>gate</c>: run, report, exit code.</summary>
internal static class RunCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    /// <param name="goal">Audit or gate.</param>
    public static int Run(Call call, Goal goal)
    {
        var surroundings = call.Surroundings;
        var plan = RunPlan.Of(call, history: goal == Goal.Audit || call.One("diff-base") is not null);
        var output = OutputPlan.Of(plan.Settings);
        if (call.Has("list-files")) return ListFiles.Run(plan, surroundings);
        var run = new ScanRun(plan, surroundings);
        var result = run.Run(surroundings.Stop);
        surroundings.Stop.ThrowIfCancellationRequested();
        var options = new ReportOptions
        {
            Color = surroundings.UsesColor(plan.Settings.Text("color")!, surroundings.OutIsTerminal),
            Width = surroundings.OutIsTerminal ? surroundings.Width() : 80,
            Verbose = plan.Verbosity,
            Quiet = plan.Settings.Flag("quiet") == true,
            LinkRoot = surroundings.OutIsTerminal ? RootOf(plan) : null,
            Baselined = run.Baselined,
            SuggestBaseline = !run.Baselined && !plan.FromStdin,
        };
        output.Write(result, options, surroundings.Out);
        if (plan.Verbosity > 0 && run.AccountSummary is { } summary) surroundings.Error.WriteLine(summary);
        if (plan.Verbosity > 1)
            foreach (var fault in run.Faults) surroundings.Error.WriteLine(fault);
        return result.Gate.ExitCode == 1 && plan.Settings.Flag("exit-zero") == true ? 0 : result.Gate.ExitCode;
    }

    private static string RootOf(RunPlan plan) => Directory.Exists(plan.Target) ? plan.Target : Path.GetDirectoryName(plan.Target)!;
}
