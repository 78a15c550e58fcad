using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.Commands;

/// <summary><c>rules new</c>.</summary>
internal static class RulesNewCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var id = call.Argument!;
        if (id.Length < 3 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || id.StartsWith('-') || id.EndsWith('-'))
            throw new UserError($"'{id}' is no rule id", "lower-case words of letters and digits joined by hyphens, for example acme-token");
        if (RuleLibrary.Load([]).Set.Find(id) is { } other) throw new UserError($"there is a rule '{other.Id}' already", "choose another id, or extend it: see docs/writing-rules.md");
        call.Surroundings.Write(RuleSkeleton.Of(id, Version.Number));
        return 0;
    }
}
