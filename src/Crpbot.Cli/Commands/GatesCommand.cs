using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Running;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Reports;

namespace Crpbot.Cli.Commands;

/// <summary><c>gates</c>: judge all promotion gates and say APPROVED, REJECTED or NOT SHOWN.</summary>
internal static class GatesCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    /// <returns>0 approved, 1 rejected, 3 not shown.</returns>
    public static int Run(Call call)
    {
        var surroundings = call.Surroundings;
        var plan = RunPlan.Of(call, history: true);
        var output = GatesOutput.Of(plan.Settings, call.One("issue-report"), surroundings.Folder);
        var run = new GatesRun(plan, surroundings);
        var promotion = run.Run(surroundings.Stop);
        surroundings.Stop.ThrowIfCancellationRequested();
        foreach (var sentence in run.Incomplete) surroundings.Error.WriteLine("incomplete: " + sentence);
        if (plan.Verbosity > 1)
            foreach (var fault in run.Faults) surroundings.Error.WriteLine(fault);
        if (promotion is null) return CrpbotProgram.Incomplete;
        output.Write(promotion, new GatesHead(plan.Shown, run.Head, plan.Now, Version.Number), surroundings.Out, surroundings.UsesColor(plan.Settings.Text("color")!, surroundings.OutIsTerminal), plan.Verbosity > 0);
        return promotion.Verdict switch
        {
            PromotionVerdict.Rejected => 1,
            PromotionVerdict.Approved when run.Incomplete.Count == 0 => 0,
            _ => CrpbotProgram.Incomplete,
        };
    }
}
