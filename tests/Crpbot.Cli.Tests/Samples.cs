namespace Crpbot.Cli.Tests;

/// <summary>Contents of test repositories.</summary>
internal static class Samples
{
    public const string Token = "GITHUB_TOKEN = \"{{github-crc32:ghp_}}\"\n";

    public const string Password = "DB_PASSWORD = \"{{A-Za-z0-9:6}}-{{A-Za-z0-9:9}}\"\n";

    public const string Clean = "import os\n\nTOKEN = os.environ[\"TOKEN\"]\n";

    public const string Now = "2026-02-01T06:00:00Z";
}
