using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Packing;

// Called by the build: crpbot-rules-pack RULES OUTPUT. Faults are printed in the form that MSBuild shows as build errors.
try
{
    var bytes = RulePack.Pack(new RuleFolder(args[0], "rules"));
    if (!File.Exists(args[1]) || !File.ReadAllBytes(args[1]).AsSpan().SequenceEqual(bytes)) File.WriteAllBytes(args[1], bytes);
    return 0;
}
catch (UserError error)
{
    Console.Error.WriteLine($"{error.File}({error.Line},{error.Column}): error CRPBOT1: {error.Message} {error.Cure}");
    return 1;
}
