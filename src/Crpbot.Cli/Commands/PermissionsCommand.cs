using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Permissions;
using Crpbot.Aws.Scanning;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Cli.Running;
using Crpbot.Resources.Rules;
using Crpbot.Rules;
using Crpbot.Secrets;

namespace Crpbot.Cli.Commands;

/// <summary><c>permissions</c>: the least policy for the selected rules.</summary>
internal static class PermissionsCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var library = RuleLibrary.Load([.. call.All("rules").Select(p => Path.GetFullPath(p, call.Surroundings.Folder))]);
        var rules = new RuleSelection(library.Set, library.Frameworks.Select(f => f.Id)).Of(Split(call.All("select")), Split(call.All("ignore")));
        var room = new ResourceRoom(new LiteralJudge(() => RuleLibrary.Compile(rules)), library.Data);
        var plan = CollectionPlan.Of(AccountRoom.Catalog(library.Data), RuleNeeds.Of(new ResourceRuleBook(room.Reader, rules).Live()));
        call.Surroundings.Write(PermissionPolicy.Of(plan.Permissions));
        return 0;
    }

    private static string[] Split(IReadOnlyList<string> values) => [.. values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
