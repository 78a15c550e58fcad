using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>The built-in rules and frameworks as they are embedded in the program: one compact file instead of hundreds of YAML files to parse at each start.</summary>
/// <param name="Rules">Built-in rules, ordered by id.</param>
/// <param name="Frameworks">Frameworks, ordered by id.</param>
/// <param name="Data">Data that rules rest on, ordered by path.</param>
public sealed record RulePack(IReadOnlyList<Rule> Rules, IReadOnlyList<Framework> Frameworks, IReadOnlyList<DataFile> Data)
{
    /// <summary>Reads every rule and framework below a rules root.</summary>
    /// <param name="folder">The rules root.</param>
    /// <exception cref="UserError">A file is wrong; located.</exception>
    public static byte[] Pack(RuleFolder folder) => PackWriter.Write(folder.Rules(), folder.Frameworks(), folder.Data());

    /// <summary>Reads a packed file.</summary>
    /// <param name="bytes">What <see cref="Pack"/> wrote.</param>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static RulePack Read(byte[] bytes) => new PackReader(bytes).Read();
}
