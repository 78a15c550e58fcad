using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Core;
using Crpbot.Rules.Packing;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Rules.Pack;

/// <summary>Called by the build: <c>crpbot-rules-pack RULES PACK PATTERNS NEEDS</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            var bytes = RulePack.Pack(new RuleFolder(args[0], "rules"));
            Write(args[1], bytes);
            var pack = RulePack.Read(bytes);
            Write(args[2], PatternDigest.Write(pack.Rules));
            Write(args[3], Needs(pack));
            return 0;
        }
        catch (UserError error)
        {
            // The form that MSBuild shows as a build error with file and line.
            Console.Error.WriteLine($"{error.File}({error.Line},{error.Column}): error CRPBOT1: {error.Message} {error.Cure}");
            return 1;
        }
    }

    // Only Python's patterns are compiled here: where there is C#, reading the rules is little beside loading its compiler.
    private static byte[] Needs(RulePack pack)
    {
        var reader = new CodeRuleReader([new PythonPatternParser()], CodeLibraryReader.Read(pack.Data), TimeProvider.System);
        return NameNeedsWriter.Write(pack.Rules.Where(CodeRuleReader.IsCodeRule).Select(reader.Read), l => l == RuleLanguage.Python);
    }

    // A file that stays as it is lets the build pass over what depends on it.
    private static void Write(string path, byte[] bytes)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) File.WriteAllBytes(path, bytes);
    }
}
