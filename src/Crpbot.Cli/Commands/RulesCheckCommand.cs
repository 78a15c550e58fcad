using System.Globalization;
using Crpbot.Aws.Collecting;
using Crpbot.Aws.Model;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Cli.Running;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Checks;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Packs;

namespace Crpbot.Cli.Commands;

/// <summary><c>rules check</c>: the built-in rules (their files when they are at hand), or a folder of own ones.</summary>
internal static class RulesCheckCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var pack = RuleLibrary.Embedded();
        var own = call.Argument is not null;
        var folder = Path.GetFullPath(call.Argument ?? "rules", call.Surroundings.Folder);
        if (!own && !File.Exists(Path.Combine(folder, "frameworks", "crpbot-daily.yml")))
            throw new UserError("the built-in rules are checked from their files, which are not below this folder", "run it at the top of the crpbot repository, or give the folder with your own rules: crpbot rules check DIR");
        var files = new RuleFolder(folder, call.Argument ?? "rules");
        var frameworks = files.Frameworks().Select(f => Framework.Read(YamlNodes.Read(f.Bytes, f.Path))).ToList();
        if (own) frameworks.AddRange(pack.Frameworks.Where(f => !frameworks.Exists(g => g.Id == f.Id)));
        var rules = files.Rules().ToList();
        var ownData = files.Data().Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path))).ToList();
        IReadOnlyList<DataFile> data = [.. own ? pack.Data : [], .. ownData];
        var faults = new RuleCheck(frameworks, set => RuleLibrary.Matchers(set, data)).Faults(own ? pack.Rules : [], rules);
        faults = [.. faults, .. CollectorFaults(data, ownData), .. ownData.Where(f => f.Family == PackReader.Folder).SelectMany(PackReader.Faults)];
        var color = call.Surroundings.UsesColor("auto", call.Surroundings.OutIsTerminal);
        foreach (var fault in faults) call.Surroundings.Write(ErrorText.Of(fault, color));
        call.Surroundings.Write(faults.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{rules.Count} {(rules.Count == 1 ? "rule file is" : "rule files are")} correct.\n")
            : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")} in {rules.Count} rule files.\n"));
        return faults.Count == 0 ? 0 : 2;
    }

    // Only faults in the folder that is checked count; the built-in collectors are there to be referred to.
    private static IEnumerable<UserError> CollectorFaults(IReadOnlyList<DataFile> all, IReadOnlyList<DataFile> checkedOnes)
    {
        var own = checkedOnes.Where(f => f.Family == "aws-api").Select(f => f.Root.File).ToHashSet(StringComparer.Ordinal);
        if (own.Count == 0) return [];
        try
        {
            var catalog = AccountRoom.Catalog(all);
            return new CollectorCheck(new AwsModels()).Faults(catalog).Where(f => f.File is not null && own.Contains(f.File));
        }
        catch (UserError error)
        {
            return [error];
        }
    }
}
