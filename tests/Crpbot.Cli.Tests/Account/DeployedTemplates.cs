using System.Text.Json;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Cli.Tests.Account;

/// <summary>The templates beside this test, deployed to moto and judged twice by bench/aws/template-vs-account.py: as files and as an account.</summary>
public sealed class DeployedTemplates : IAsyncLifetime
{
    /// <summary>One object for each template, as the script wrote it.</summary>
    public IReadOnlyList<JsonElement> Results { get; private set; } = [];

    /// <summary>Answers of all templates: rule, logical id, answer for the template, answer for the account (fail, unknown or -), class of the difference.</summary>
    public IEnumerable<(string Rule, string Resource, string Template, string Live, string? Why)> Rows =>
        Results.Where(static r => r.GetProperty("deployed").GetBoolean()).SelectMany(static r => r.GetProperty("rows").EnumerateArray())
            .Select(static r => (Text(r, "rule")!, Text(r, "resource")!, Text(r, "template")!, Text(r, "live")!, Text(r, "why")));

    public async Task InitializeAsync()
    {
        if (PythonProgram.Missing is not null) return;
        using var folder = new Folder();
        var output = Path.Combine(folder.Path, "results.json");
        var configuration = AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";
        var program = "dotnet " + Path.Combine(Folder.Root, "src", "Crpbot.Cli", "bin", configuration, "net10.0", "crpbot.dll");
        var templates = Path.Combine(Folder.Root, "tests", "Crpbot.Cli.Tests", "Account", "Templates");
        var script = Path.Combine(Folder.Root, "bench", "aws", "template-vs-account.py");
        await PythonProgram.RunAsync([script, templates, "--json", output, "--crpbot", program], new Dictionary<string, string>(StringComparer.Ordinal));
        Results = [.. JsonDocument.Parse(folder.Read("results.json")).RootElement.EnumerateArray()];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
