namespace Crpbot.Cli;

/// <summary>What <c>crpbot</c> alone prints.</summary>
internal static class Welcome
{
    /// <summary>Ten lines: what it is, three examples, where to read on.</summary>
    public const string Text = """
        crpbot finds credentials in a repository: in its files, its archives and its
        git history. It changes nothing and sends nothing anywhere.

          crpbot audit                 look at this folder and its history
          crpbot gate --diff-base main check in CI what a branch adds
          crpbot explain aws-access-key-id  why a rule matters and what to do

        crpbot --help lists the commands, crpbot COMMAND --help their options.
        docs/usage.md says more; docs/exit-codes.md explains the exit codes.
        No telemetry, no network.

        """;
}
