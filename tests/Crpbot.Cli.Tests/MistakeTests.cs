namespace Crpbot.Cli.Tests;

/// <summary>Every mistake of a user ends with exit code 2, a sentence and a cure on standard error, and nothing on standard output.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("aduit", "there is no command 'aduit'", "did you mean 'crpbot audit'?")]
    [InlineData("rules lst", "there is no command 'rules lst'", "did you mean 'crpbot rules list'?")]
    [InlineData("rules", "`crpbot rules` needs a command", "one of list, check, docs, schema, new")]
    [InlineData("audit --fail-onn high", "there is no option '--fail-onn'", "did you mean '--fail-on'?")]
    [InlineData("audit --formt=json", "there is no option '--formt'", "did you mean '--format'?")]
    [InlineData("audit --fail-on hihg", "--fail-on: 'hihg' is not allowed", "did you mean 'high'?")]
    [InlineData("audit --fail-on", "--fail-on needs a value", "`crpbot audit --help` describes it")]
    [InlineData("audit --format jsn", "--format: there is no format 'jsn'", "did you mean 'json'?")]
    [InlineData("audit --format json --format sarif", "--format: both json and sarif would go to standard output", "give a file: --format sarif=FILE")]
    [InlineData("audit --format json=", "--format: a file name is missing behind '='", "for example --format sarif=out.sarif")]
    [InlineData("audit --format json=no/such/out.json", "--format: 'no/such/out.json' cannot be a file: its folder does not exist, or it is a folder itself", null)]
    [InlineData("audit --select generic-pasword", "no rule is called 'generic-pasword'", "did you mean 'generic-password'?")]
    [InlineData("audit --ignore generic-pasword", "no rule is called 'generic-pasword'", "did you mean 'generic-password'?")]
    [InlineData("audit no/such/path", "there is no file or folder 'no/such/path'", "give a path that exists, or none for the current folder")]
    [InlineData("audit . other", "'other' is one argument too many", "`crpbot audit --help` shows how the command is called")]
    [InlineData("audit --now soon", "--now: 'soon' is no date", "write 2026-01-31 or 2026-01-31T08:00:00Z")]
    [InlineData("audit --max-archive-depth 99", "--max-archive-depth: '99' is no number from 1 to 8", null)]
    [InlineData("audit --fail-on low --fail-on high", "--fail-on is given 2 times", "give it once")]
    [InlineData("audit --history --no-history", "--history and --no-history contradict each other", "give one of them")]
    [InlineData("gate --staged --diff-base main", "--staged and --diff-base contradict each other", "give one of them")]
    [InlineData("gate --staged", "--staged needs a git repository, and '.' is in none", "leave out --staged")]
    [InlineData("gate --diff-base main", "--diff-base needs a git repository, and '.' is in none", "leave out --diff-base")]
    [InlineData("audit --history", "'.' is in no git repository, so there is no history to read", "leave out --history")]
    [InlineData("audit --baseline none.txt", null, "write one with `crpbot baseline`")]
    [InlineData("audit --rules none", null, "give a folder that holds rule files, or write one with `crpbot rules new ID`")]
    [InlineData("explain", "`crpbot explain` needs ID", "`crpbot explain --help` shows an example")]
    [InlineData("explain generic-pasword", "no rule is called 'generic-pasword'", "did you mean 'generic-password'?")]
    [InlineData("completion bsh", "there is no completion for 'bsh'", "did you mean 'bash'?")]
    [InlineData("rules new Bad_Name", "'Bad_Name' is no rule id", "lower-case words of letters and digits joined by hyphens, for example acme-token")]
    [InlineData("rules new generic-password", "there is a rule 'generic-password' already", "choose another id, or extend it: see docs/writing-rules.md")]
    public void Mistake_is_answered_with_a_cure(string arguments, string? message, string? cure)
    {
        var outcome = _folder.Crpbot(arguments.Split(' '));
        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith(message is null ? "error: " : $"error: {message}\n", outcome.Error, StringComparison.Ordinal);
        if (cure is not null) Assert.EndsWith($"   = fix: {cure}\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_has_no_escape_codes_in_a_pipe() => Assert.DoesNotContain('\u001b', _folder.Crpbot("aduit").Error);
}
