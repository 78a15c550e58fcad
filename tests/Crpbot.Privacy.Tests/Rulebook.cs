using Crpbot.Core;
using Crpbot.Privacy.Rules;
using Crpbot.Rules;

namespace Crpbot.Privacy.Tests;

/// <summary>The rules of the repository.</summary>
internal static class Rulebook
{
    private static readonly Lazy<IReadOnlyList<PersonalRule>> Compiled = new(Read);

    public static IReadOnlyList<PersonalRule> All => Compiled.Value;

    public static string Root { get; } = FindRoot();

    public static string Expand(string text, string seed) => Crpbot.Rules.Templates.ExampleTemplate.Expand(text, seed, ExampleGenerators.ByName);

    public static PrivacyScanner Scanner() => new(() => All, new Fingerprint(null));

    public static Subject Text(string path, string text, CommitReference? commit = null) => new()
    {
        Path = path,
        Content = System.Text.Encoding.UTF8.GetBytes(text),
        Commit = commit,
        Origin = commit is null ? SubjectOrigin.Tree : SubjectOrigin.History,
        IsTracked = true,
    };

    public static IReadOnlyList<Finding> Scan(string path, string text)
    {
        var scanner = Scanner();
        _ = scanner.Offer(Text(path, text), out _);
        return scanner.Complete().Findings;
    }

    private static List<PersonalRule> Read()
    {
        var files = new RuleFolder(Path.Combine(Root, "rules")).Rules().Where(f => f.Family == "privacy");
        return [.. RuleSet.Of([], [.. files]).Active.Select(PersonalRuleReader.Read)];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "crpbot.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
        return folder.FullName;
    }
}
