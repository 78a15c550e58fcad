using System.Globalization;
using Crpbot.Code.Rules;
using Crpbot.Core;

namespace Crpbot.Cli.Running;

/// <summary>A team's Semgrep rules, read unmodified; those that cannot run are told by name and keep the run from passing.</summary>
/// <param name="Rules">Rules that run.</param>
/// <param name="Notes">Rules that do not.</param>
internal sealed record SemgrepFiles(IReadOnlyList<CodeRule> Rules, IReadOnlyList<NotScanned> Notes)
{
    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">Absolute paths.</param>
    /// <param name="reader">Compiles rules.</param>
    /// <param name="folder">Folder that names are shown relative to.</param>
    /// <exception cref="UserError">A path is not there, or a file is no list of rules.</exception>
    public static SemgrepFiles Read(IReadOnlyList<string> paths, Func<CodeRuleReader> reader, string folder)
    {
        if (paths.Count == 0) return new SemgrepFiles([], []);
        var (rules, notes) = (new List<CodeRule>(), new List<NotScanned>());
        var semgrep = new SemgrepReader(reader());
        foreach (var path in paths.SelectMany(Files))
        {
            var shown = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var file = semgrep.Read(InputFile.Read(path), shown);
            rules.AddRange(file.Rules);
            notes.AddRange(file.Rejected.Select(e => new NotScanned(string.Create(CultureInfo.InvariantCulture, $"{shown}:{e.Line}"), e.Cure is null ? e.Message : $"{e.Message} ({e.Cure})", Incomplete: true)));
            notes.AddRange(file.Skipped.Select(n => n with { What = $"{shown}: {n.What}" }));
        }

        return new SemgrepFiles(rules, notes);
    }

    // Semgrep calls the YAML files that tests of rules for YAML read `.test.yaml`; they hold no rules.
    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new UserError($"there is no file or folder '{path}' with Semgrep rules");
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal)) && !f.Contains(".test.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
