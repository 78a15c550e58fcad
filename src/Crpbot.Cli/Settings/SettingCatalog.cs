namespace Crpbot.Cli.Settings;

/// <summary>All settings, in the order of help.</summary>
internal static class SettingCatalog
{
    /// <summary>The settings of <c>audit</c> and <c>gate</c>.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("history", SettingKind.Flag, SettingGroup.Input, "read git history too (audit: on in a repository; gate: off)") { ShowsNegative = true },
        new("since", SettingKind.Text, SettingGroup.Input, "only commits since a date (2026-01-31)") { Placeholder = "DATE" },
        new("all-objects", SettingKind.Flag, SettingGroup.Input, "history: stashes and unreachable objects too") { Default = "false" },
        new("staged", SettingKind.Flag, SettingGroup.Input, "only what is staged for the next commit") { Default = "false", Lasting = false },
        new("diff-base", SettingKind.Text, SettingGroup.Input, "only what was added since this revision is new") { Placeholder = "REV" },
        new("exclude", SettingKind.Texts, SettingGroup.Input, "leave out paths that match; repeatable") { Placeholder = "GLOB" },
        new("no-ignore", SettingKind.Flag, SettingGroup.Input, "scan files that .gitignore and .crpbotignore leave out") { Default = "false" },
        new("archives", SettingKind.Flag, SettingGroup.Input, "do not look into archives") { Default = "true", ShowsNegative = true },
        new("max-archive-depth", SettingKind.Number, SettingGroup.Input, "archives inside archives, 1 to 8 (default 4)") { Default = "4", Placeholder = "N" },
        new("stdin-name", SettingKind.Text, SettingGroup.Input, "file name that standard input (PATH '-') pretends to have") { Default = "stdin", Placeholder = "NAME", Lasting = false },
        new("template-parameters", SettingKind.Texts, SettingGroup.Input, "values for parameters of CloudFormation templates: a file or NAME=VALUE; repeatable") { Placeholder = "FILE", Option = "--parameters" },
        new("threads", SettingKind.Number, SettingGroup.Input, "worker threads (default: one for each processor)") { Default = "0", Placeholder = "N" },
        new("list-files", SettingKind.Flag, SettingGroup.Input, "print what would be scanned, and stop") { Default = "false", Lasting = false },
        new("aws", SettingKind.Flag, SettingGroup.Account, "read the live AWS account (read-only calls); with PATH the files too") { Default = "false" },
        new("aws-account", SettingKind.Texts, SettingGroup.Account, "profile, role ARN or PROFILE=ROLE-ARN; repeatable (default: the usual credential chain)") { Placeholder = "NAME" },
        new("aws-external-id", SettingKind.Text, SettingGroup.Account, "external id that the roles of aws-account and aws-org-role ask for") { Placeholder = "ID" },
        new("aws-org-role", SettingKind.Text, SettingGroup.Account, "read all accounts of the organization by assuming this role in each") { Placeholder = "ROLE" },
        new("aws-regions", SettingKind.Texts, SettingGroup.Account, "only these regions (default: all enabled ones)") { Placeholder = "REGION" },
        new("aws-snapshot", SettingKind.Path, SettingGroup.Account, "write everything read to a file, secret values masked") { Placeholder = "FILE", Lasting = false },
        new("from-snapshot", SettingKind.Path, SettingGroup.Account, "judge a file that --aws-snapshot wrote; calls nothing") { Placeholder = "FILE", Lasting = false },
        new("select", SettingKind.Texts, SettingGroup.Rules, "run only these: id, alias, family, tag, severity or framework:control") { Placeholder = "NAME" },
        new("ignore", SettingKind.Texts, SettingGroup.Rules, "do not run these; the same names as --select") { Placeholder = "NAME" },
        new("rules", SettingKind.Paths, SettingGroup.Rules, "folder with rules of your own; repeatable") { Placeholder = "DIR" },
        new("profile", SettingKind.Text, SettingGroup.Rules, "default hides findings of low confidence; strict and audit show all") { Default = "default", Words = ["default", "strict", "audit"], Placeholder = "NAME" },
        new("gitleaks-config", SettingKind.Path, SettingGroup.Rules, "run the rules of a gitleaks configuration too") { Placeholder = "FILE" },
        new("fail-on", SettingKind.Text, SettingGroup.Gate, "exit 1 at this severity or worse: critical, high, medium, low, info, never (default high)")
        {
            Default = "high", Words = ["critical", "high", "medium", "low", "info", "never"], Placeholder = "SEVERITY",
        },
        new("baseline", SettingKind.Path, SettingGroup.Gate, "accepted findings (default: .crpbot-baseline in the target, if it is there)") { Placeholder = "FILE" },
        new("gitleaks-ignore", SettingKind.Path, SettingGroup.Gate, "fingerprints to let pass (default: .gitleaksignore, if it is there)") { Placeholder = "FILE" },
        new("exit-zero", SettingKind.Flag, SettingGroup.Gate, "exit 0 whatever is found; 2 and 3 stay") { Default = "false" },
        new("format", SettingKind.Texts, SettingGroup.Output, "terminal, full, concise, json, sarif, junit, github, gitlab, markdown, csv; =FILE writes a file; repeatable") { Placeholder = "NAME[=FILE]" },
        new("color", SettingKind.Text, SettingGroup.Output, "auto, always or never (default auto; NO_COLOR and FORCE_COLOR are understood)") { Default = "auto", Words = ["auto", "always", "never"], Placeholder = "WHEN" },
        new("quiet", SettingKind.Flag, SettingGroup.Output, "findings only") { Default = "false", Short = "-q", Lasting = false },
        new("verbose", SettingKind.Flag, SettingGroup.Output, "say what each scanner did; -vv adds stack traces") { Default = "false", Short = "-v", Lasting = false },
        new("now", SettingKind.Text, SettingGroup.Output, "fix the clock, so that the same input gives the same bytes") { Placeholder = "TIME", Lasting = false },
        new("config", SettingKind.Path, SettingGroup.Machine, "configuration file (default: crpbot.yml, upward from the target)") { Placeholder = "FILE", Lasting = false },
        new("no-config", SettingKind.Flag, SettingGroup.Machine, "read no configuration file") { Default = "false", Lasting = false },
        new("cache", SettingKind.Flag, SettingGroup.Machine, "do not remember which git blobs are clean") { Default = "true", ShowsNegative = true },
        new("cache-dir", SettingKind.Path, SettingGroup.Machine, "folder of that memory (default: ~/.cache/crpbot)") { Placeholder = "DIR" },
        new("offline", SettingKind.Flag, SettingGroup.Machine, "use no network: refuses --aws") { Default = "false" },
    ];

    /// <summary>A setting by its key.</summary>
    /// <param name="key">Key of a setting in the catalogue.</param>
    public static Setting Of(string key) => All.First(s => s.Key == key);
}
