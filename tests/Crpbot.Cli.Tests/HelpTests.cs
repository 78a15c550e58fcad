namespace Crpbot.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Program_alone_says_what_it_is_in_ten_lines()
    {
        var outcome = _folder.Crpbot();
        Assert.Equal((0, 10, string.Empty), (outcome.ExitCode, outcome.Out.TrimEnd('\n').Split('\n').Length, outcome.Error));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("version")]
    public void Version_is_one_line(string word) => Assert.Matches("^crpbot 0\\.1\\.0( \\(commit [0-9a-f]{12}\\))?\n$", _folder.Crpbot(word).Out);

    [Theory]
    [InlineData("audit")]
    [InlineData("gate")]
    [InlineData("baseline")]
    [InlineData("explain")]
    [InlineData("rules list")]
    [InlineData("rules check")]
    [InlineData("rules docs")]
    [InlineData("rules new")]
    [InlineData("rules schema")]
    [InlineData("config show")]
    [InlineData("ftmo replay")]
    [InlineData("ftmo packs")]
    [InlineData("completion")]
    public void Help_of_a_command_begins_with_examples(string command)
    {
        var outcome = _folder.Crpbot([.. command.Split(' '), "--help"]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"\nExamples\n  crpbot {command}", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Options_are_grouped() => Assert.Equal(["Input", "Live account", "Rules", "Gate", "Output", "Configuration, cache, network"],
        _folder.Crpbot("gate", "--help").Out.Split('\n').Where(l => l is "Input" or "Live account" or "Rules" or "Gate" or "Output" or "Configuration, cache, network"));

    [Theory]
    [InlineData("bash", "complete -o default -F _crpbot crpbot")]
    [InlineData("zsh", "compdef _crpbot crpbot")]
    [InlineData("fish", "complete -c crpbot")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName crpbot")]
    public void Completion_script_registers_itself(string shell, string line) => Assert.Contains(line, _folder.Crpbot("completion", shell).Out, StringComparison.Ordinal);

    [Fact]
    public void Completion_knows_rule_ids() => Assert.Contains("generic-password\n", _folder.Crpbot("[suggest:21]", "crpbot explain generi").Out, StringComparison.Ordinal);

    [Fact]
    public void Completion_knows_commands() => Assert.Equal("gate\n", _folder.Crpbot("[suggest:9]", "crpbot ga").Out);
}
