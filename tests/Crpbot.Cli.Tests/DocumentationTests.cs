using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Crpbot.Cli.Tests;

/// <summary>
/// Every <c>$ crpbot …</c> block of README.md and docs/ is executed, in a repository made for it, and compared. <c>…</c> stands for any text in a line, and alone
/// on a line for any lines. CRPBOT_UPDATE_EXPECTED=1 writes the blocks again.
/// </summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages()
    {
        var data = new TheoryData<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder.Root, "docs"), "*.md").Prepend(Path.Combine(Folder.Root, "README.md")))
            if (File.ReadAllText(path).Contains("\n$ crpbot ", StringComparison.Ordinal)) data.Add(Path.GetRelativePath(Folder.Root, path));
        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_shows_what_the_program_prints(string page)
    {
        var path = Path.Combine(Folder.Root, page);
        var text = File.ReadAllText(path);
        var result = new StringBuilder();
        var faults = new StringBuilder();
        var at = 0;
        foreach (Match block in Blocks().Matches(text))
        {
            var shown = block.Groups["body"].Value;
            var real = Execute(shown);
            if (!Pattern(shown).IsMatch(real)) faults.Append("--- shown\n").Append(shown).Append("--- real\n").Append(real);
            result.Append(text, at, block.Groups["body"].Index - at).Append(Stable(real));
            at = block.Groups["body"].Index + shown.Length;
        }

        if (Environment.GetEnvironmentVariable("CRPBOT_UPDATE_EXPECTED") == "1") File.WriteAllText(path, result.Append(text, at, text.Length - at).ToString());
        else Assert.True(faults.Length == 0, faults.ToString());
    }

    /// <summary>The repository of the examples: a password in code and in a template, a token that was committed and removed.</summary>
    internal static Folder Shop()
    {
        var folder = new Folder();
        folder.With("app/settings.py", "import os\n\nDB_HOST = os.getenv(\"DB_HOST\", \"localhost\")\nDB_PASSWORD = os.getenv(\"DB_PASSWORD\", \"T7{{a-z0-9:5}}-{{A-Za-z0-9:9}}\")\n");
        var password = folder.Read("app/settings.py").Split('"')[^2];
        folder.With("deploy/stack.yml", $"Resources:\n  Database:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUsername: shop\n      MasterUserPassword: {password}\n      StorageEncrypted: true\n      DeletionProtection: true\n      MultiAZ: true\n      BackupRetentionPeriod: 14\n      CopyTagsToSnapshot: true\n      MonitoringInterval: 60\n      EnableIAMDatabaseAuthentication: true\n      EnableCloudwatchLogsExports: [postgresql]\n    DeletionPolicy: Snapshot\n");
        folder.With("app/main.py", "from app import settings\n\nprint(settings.DB_HOST)\n").With("notes.txt", "deploy with {{github-crc32:ghp_}}\n").Committed("feat: first version");
        File.Delete(Path.Combine(folder.Path, "notes.txt"));
        folder.Committed("fix: remove the notes");
        return folder;
    }

    private static string Execute(string block)
    {
        using var folder = Shop();
        var real = new StringBuilder();
        var exitCode = 0;
        foreach (var line in block.Split('\n').Where(l => l.StartsWith("$ ", StringComparison.Ordinal)))
        {
            real.Append(line).Append('\n');
            if (line == "$ echo $?")
            {
                real.Append(CultureInfo.InvariantCulture, $"{exitCode}\n");
                continue;
            }

            var outcome = folder.Shell(line[2..]);
            exitCode = outcome.ExitCode;
            real.Append(outcome.Error).Append(outcome.Out);
        }

        return real.ToString();
    }

    private static Regex Pattern(string shown)
    {
        var pattern = new StringBuilder("^");
        foreach (var line in shown.TrimEnd('\n').Split('\n'))
            pattern.Append(line == "…" ? "(?:.*\n)*" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n");
        return new Regex(pattern.Append('$').ToString(), RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    private static string Stable(string real) => Durations().Replace(RuleCounts().Replace(real, " … rules"), " in ….");

    [GeneratedRegex("^```(?:console|text)?\n(?<body>\\$ crpbot [^`]*?)^```", RegexOptions.Multiline, 5000)]
    private static partial Regex Blocks();

    [GeneratedRegex(" in [0-9.]+ m?s\\.", RegexOptions.None, 5000)]
    private static partial Regex Durations();

    [GeneratedRegex(" [0-9]+ rules", RegexOptions.None, 5000)]
    private static partial Regex RuleCounts();
}
