using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Cli.Settings;

namespace Crpbot.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandCatalog
{
    private static readonly Setting RulesOption = SettingCatalog.Of("rules");
    private static readonly Setting OutputOption = new("output", SettingKind.Path, SettingGroup.Output, "where to write") { Placeholder = "PATH", Lasting = false };
    private static readonly Setting JsonOption = new("json", SettingKind.Flag, SettingGroup.Output, "as JSON") { Default = "false", Lasting = false };
    private static readonly Setting Verbose = SettingCatalog.Of("verbose");

    /// <summary>The program.</summary>
    public static CommandSpec Program { get; } = new(string.Empty, "crpbot finds credentials in a repository: in its files, its archives and its git history.")
    {
        Examples =
        [
            ("crpbot audit", "look at this folder and its git history"),
            ("crpbot gate --diff-base main", "check in CI what a branch adds"),
            ("crpbot explain generic-password", "why a rule matters and what to do"),
        ],
        Commands = [Audit, Gate, Gates, Baseline, Rules, Permissions, FtmoCatalog.Spec, Explain, Config, Completion, VersionOf],
    };

    private static CommandSpec Audit => new("audit", "Look for everything in a folder and its git history.")
    {
        Examples =
        [
            ("crpbot audit", "this folder and its history"),
            ("crpbot audit src --no-history", "only the files below src"),
            ("crpbot audit --format json=out.json", "a file for programs, text for you"),
            ("git diff | crpbot audit -", "standard input"),
        ],
        Argument = "PATH",
        Options = SettingCatalog.All,
        Run = call => RunCommand.Run(call, Goal.Audit),
    };

    private static CommandSpec Gate => new("gate", "Fail a build when something new is found; made for CI and commit hooks.")
    {
        Examples =
        [
            ("crpbot gate", "the files, against the baseline"),
            ("crpbot gate --diff-base origin/main", "only what this branch adds"),
            ("crpbot gate --staged", "only what the next commit adds"),
            ("crpbot gate --format sarif=out.sarif", "for code scanning"),
        ],
        Argument = "PATH",
        Options = SettingCatalog.All,
        Run = call => RunCommand.Run(call, Goal.Gate),
    };

    private static CommandSpec Gates => new("gates", "Judge the promotion gates by their evidence: APPROVED, REJECTED or NOT SHOWN.")
    {
        Examples =
        [
            ("crpbot gates", "tests, metrics, logs and repository hygiene"),
            ("crpbot gates --issue-report issue.md", "text to send back to the builder"),
            ("crpbot gates --format json=gates.json", "for programs"),
        ],
        Argument = "PATH",
        Options =
        [
            .. SettingCatalog.All.Where(s => s.Key is "history" or "exclude" or "no-ignore" or "threads" or "select" or "ignore" or "rules" or "color" or "verbose" or "now" or "config" or "no-config"),
            new("format", SettingKind.Texts, SettingGroup.Output, "terminal, json, markdown; =FILE writes a file; repeatable") { Placeholder = "NAME[=FILE]", Lasting = false },
            new("issue-report", SettingKind.Path, SettingGroup.Output, "write what is open as Markdown: cause, cure, how to verify") { Placeholder = "FILE", Lasting = false },
        ],
        Run = GatesCommand.Run,
    };

    private static CommandSpec Baseline => new("baseline", "Accept what is there today, so that only new findings fail.")
    {
        Examples = [("crpbot baseline", "write .crpbot-baseline"), ("crpbot baseline --output accepted.txt", "write another file")],
        Argument = "PATH",
        Options = [.. SettingCatalog.All.Where(s => s.Key is not ("baseline" or "format" or "fail-on" or "exit-zero" or "staged" or "diff-base" or "list-files" or "stdin-name")), OutputOption],
        Run = BaselineCommand.Run,
    };

    private static CommandSpec Rules => new("rules", "List, check, document and begin rules.")
    {
        Examples = [("crpbot rules list --select aws", "the rules of a family, tag or control"), ("crpbot rules check my-rules", "everything that is wrong with them")],
        Commands =
        [
            new("rules list", "List the rules.")
            {
                Examples = [("crpbot rules list", "all of them"), ("crpbot rules list --select critical", "by severity"), ("crpbot rules list --json", "for programs")],
                Options = [SettingCatalog.Of("select"), SettingCatalog.Of("ignore"), RulesOption, JsonOption],
                Run = RulesListCommand.Run,
            },
            new("rules check", "Tell everything that is wrong with rule files.")
            {
                Examples = [("crpbot rules check", "the built-in rules"), ("crpbot rules check my-rules", "your own")],
                Argument = "DIR",
                Run = RulesCheckCommand.Run,
            },
            new("rules docs", "Write a page for each rule and the index.")
            {
                Examples = [("crpbot rules docs", "into docs/rules"), ("crpbot rules docs --output site/rules", "elsewhere")],
                Options = [OutputOption, RulesOption],
                Run = RulesDocsCommand.Run,
            },
            new("rules schema", "Write the JSON schema of rule files, for editors.")
            {
                Examples = [("crpbot rules schema", "into rules/rule.schema.json"), ("crpbot rules schema --output -", "to standard output")],
                Options = [OutputOption],
                Run = RulesSchemaCommand.Run,
            },
            new("rules new", "Print a rule file to begin with.")
            {
                Examples = [("crpbot rules new acme-token > my-rules/acme-token.yml", "begin a rule")],
                Argument = "ID",
                ArgumentRequired = true,
                Run = RulesNewCommand.Run,
            },
        ],
    };

    private static CommandSpec Permissions => new("permissions", "Print the IAM policy that `crpbot audit --aws` needs, and nothing more.")
    {
        Examples = [("crpbot permissions > policy.json", "for all rules"), ("crpbot permissions --select cis-aws-5.0", "for some")],
        Options = [SettingCatalog.Of("select"), SettingCatalog.Of("ignore"), RulesOption],
        Run = PermissionsCommand.Run,
    };

    private static CommandSpec Explain => new("explain", "Say why a rule matters, what to do, and show examples.")
    {
        Examples = [("crpbot explain generic-password", "by id"), ("crpbot explain B105", "by another tool's id")],
        Argument = "ID",
        ArgumentRequired = true,
        ArgumentWords = () => RuleLibrary.Embedded().Rules.Select(r => r.Id),
        Options = [RulesOption],
        Run = ExplainCommand.Run,
    };

    private static CommandSpec Config => new("config", "Show the configuration.")
    {
        Examples = [("crpbot config show", "every setting, its value and where it comes from")],
        Commands =
        [
            new("config show", "Print every setting, its value and where it comes from.")
            {
                Examples = [("crpbot config show", "for this folder"), ("crpbot config show --fail-on low", "as a call would see it")],
                Argument = "PATH",
                Options = SettingCatalog.All,
                Run = ConfigShowCommand.Run,
            },
        ],
    };

    private static CommandSpec Completion => new("completion", "Print a completion script for bash, zsh, fish or pwsh.")
    {
        Examples = [("crpbot completion bash", "print it"), ("source <(crpbot completion bash)", "use it in this shell")],
        Argument = "SHELL",
        ArgumentRequired = true,
        ArgumentWords = () => CompletionScripts.Shells,
        Run = CompletionCommand.Run,
    };

    private static CommandSpec VersionOf => new("version", "Print the version.")
    {
        Options = [Verbose],
        Run = call =>
        {
            call.Surroundings.Write(Version.Line + "\n");
            return 0;
        },
    };
}
