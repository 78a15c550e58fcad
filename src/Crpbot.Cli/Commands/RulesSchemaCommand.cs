using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Reports;
using Crpbot.Rules;

namespace Crpbot.Cli.Commands;

/// <summary><c>rules schema</c>.</summary>
internal static class RulesSchemaCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var text = RuleJsonSchema.Of(RuleSchema.Of(RuleLibrary.Matchers([], [])), "https://github.com/imnuman/crpbot/rules/rule.schema.json", "crpbot rule");
        var name = call.One("output") ?? "rules/rule.schema.json";
        if (name == "-")
        {
            call.Surroundings.Write(text);
            return 0;
        }

        var path = Path.GetFullPath(name, call.Surroundings.Folder);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        call.Surroundings.Write($"{Path.GetRelativePath(call.Surroundings.Folder, path).Replace('\\', '/')}: written.\n");
        return 0;
    }
}
