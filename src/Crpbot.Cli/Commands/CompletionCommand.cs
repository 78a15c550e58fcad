using Crpbot.Cli.CommandLine;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.Commands;

/// <summary><c>completion</c>.</summary>
internal static class CompletionCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var script = CompletionScripts.Of(call.Argument!) ?? throw new UserError($"there is no completion for '{call.Argument}'", DidYouMean.Sentence(call.Argument!, CompletionScripts.Shells) ?? "one of " + string.Join(", ", CompletionScripts.Shells));
        call.Surroundings.Write(script);
        return 0;
    }
}
