using Crpbot.Core;
using Crpbot.Rules.Packing;

namespace Crpbot.Rules.Pack;

/// <summary>Called by the build: <c>crpbot-rules-pack RULES OUTPUT</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            var bytes = RulePack.Pack(new RuleFolder(args[0], "rules"));
            if (!File.Exists(args[1]) || !File.ReadAllBytes(args[1]).AsSpan().SequenceEqual(bytes)) File.WriteAllBytes(args[1], bytes);
            return 0;
        }
        catch (UserError error)
        {
            // The form that MSBuild shows as a build error with file and line.
            Console.Error.WriteLine($"{error.File}({error.Line},{error.Column}): error CRPBOT1: {error.Message} {error.Cure}");
            return 1;
        }
    }
}
