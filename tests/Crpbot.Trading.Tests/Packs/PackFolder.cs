using Crpbot.Rules;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Tests.Packs;

/// <summary>The packs of the repository.</summary>
internal static class PackFolder
{
    public static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "crpbot.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
        return directory.FullName;
    }

    public static FirmPack Pack(string name)
    {
        var path = Path.Combine(Root(), "rules", "packs", name + ".yml");
        return PackReader.Read(YamlNodes.Read(File.ReadAllBytes(path), "rules/packs/" + name + ".yml"));
    }

    public static FirmPack Read(string yaml) => PackReader.Read(YamlNodes.Read(System.Text.Encoding.UTF8.GetBytes(yaml), "mine.yml"));

    public static IReadOnlyList<DataFile> Data() =>
        [.. new RuleFolder(Path.Combine(Root(), "rules"), "rules").Data().Where(f => f.Family == "packs").Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path)))];
}
