using System.Globalization;
using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Reports;
using Crpbot.Rules.Pages;

namespace Crpbot.Cli.Commands;

/// <summary><c>rules docs</c>: one page for each rule and the index; pages of rules that are gone are deleted.</summary>
internal static class RulesDocsCommand
{
    private const string Mark = "<!-- Written by `crpbot rules docs`";

    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var folder = Path.GetFullPath(call.One("output") ?? "docs/rules", call.Surroundings.Folder);
        var library = RuleLibrary.Load([.. call.All("rules").Select(p => Path.GetFullPath(p, call.Surroundings.Folder))]);
        var pages = library.Set.ById.Values.ToDictionary(r => r.Id + ".md", RulePage.Of, StringComparer.Ordinal);
        pages["README.md"] = RuleIndexPage.Of([.. library.Set.ById.Values]);
        var changed = 0;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in pages)
                if (Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text))) changed++;
            foreach (var path in Directory.EnumerateFiles(folder, "*.md"))
                if (!pages.ContainsKey(Path.GetFileName(path)) && IsOurs(path)) File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the pages cannot be written: " + error.Message, "give another folder with --output", folder);
        }

        call.Surroundings.Write(string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(call.Surroundings.Folder, folder).Replace('\\', '/')}: {pages.Count} pages, {changed} written.\n"));
        return 0;
    }

    private static bool Write(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        AtomicFile.Write(path, stream => stream.Write(bytes));
        return true;
    }

    /// <summary>Only pages that this command wrote are deleted, never a colleague's.</summary>
    private static bool IsOurs(string path) => File.ReadLines(path).FirstOrDefault()?.StartsWith(Mark, StringComparison.Ordinal) == true;
}
