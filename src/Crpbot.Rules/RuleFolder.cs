using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>A folder of rule files: every <c>.yml</c> and <c>.yaml</c> below it, except the folders that hold other things (frameworks, packs, API tables).</summary>
public sealed class RuleFolder
{
    private static readonly string[] DataFolders = ["aws-api", "code-lib", "packs", "trading-lib", "types"];
    private static readonly string[] NotRules = ["frameworks", "packs", "aws-api", "code-lib", "trading-lib", "types"];
    private readonly string _root;
    private readonly string _shown;

    /// <summary>Opens a folder.</summary>
    /// <param name="root">Path of the folder.</param>
    /// <param name="shown">How its files are named in messages; null for <paramref name="root"/>.</param>
    /// <exception cref="UserError">There is no such folder.</exception>
    public RuleFolder(string root, string? shown = null)
    {
        if (!Directory.Exists(root)) throw new UserError($"there is no folder '{root}' with rules", "give a folder that holds rule files, or write one with `crpbot rules new ID`");
        (_root, _shown) = (root, (shown ?? root).Replace('\\', '/').TrimEnd('/'));
    }

    /// <summary>The rule files, in path order.</summary>
    /// <exception cref="UserError">A file cannot be read.</exception>
    public IEnumerable<RuleFile> Rules() => Files(_root).Where(f => !NotRules.Contains(f.Family.Split('/')[0], StringComparer.Ordinal));

    /// <summary>The framework files, in path order; empty when there are none.</summary>
    /// <exception cref="UserError">A file cannot be read.</exception>
    public IEnumerable<RuleFile> Frameworks() => Files(Path.Combine(_root, "frameworks"));

    /// <summary>Data that rules rest on (resource types, service defaults, API tables), in path order; the family is the folder.</summary>
    /// <exception cref="UserError">A file cannot be read.</exception>
    public IEnumerable<RuleFile> Data() => DataFolders.SelectMany(f => Files(Path.Combine(_root, f)));

    private IEnumerable<RuleFile> Files(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(p => p.EndsWith(".yml", StringComparison.Ordinal) || p.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(p => Path.GetRelativePath(_root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Open);
    }

    private RuleFile Open(string path)
    {
        var shown = _shown.Length == 0 ? path : _shown + "/" + path;
        var slash = path.LastIndexOf('/');
        try
        {
            return new RuleFile(shown, slash < 0 ? string.Empty : path[..slash], InputFile.Read(Path.Combine(_root, path)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the rule file cannot be read: " + error.Message, null, shown);
        }
    }
}
