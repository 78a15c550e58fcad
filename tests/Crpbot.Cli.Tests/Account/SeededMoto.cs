using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Cli.Tests.Account;

/// <summary>One seeded moto server for all tests of the live account.</summary>
public sealed class SeededMoto : IAsyncLifetime
{
    private MotoServer? _server;

    /// <summary>Accounts, regions and expected findings, as seed.py printed them.</summary>
    public JsonElement Seed { get; private set; }

    /// <summary>Address of the server.</summary>
    public string Url => _server!.Url.ToString().TrimEnd('/');

    public async Task InitializeAsync()
    {
        if (PythonProgram.Missing is not null) return;
        _server = await MotoServer.StartAsync();
        var script = Path.Combine(Folder.Root, "tests", "Crpbot.Cli.Tests", "Account", "seed.py");
        Seed = JsonDocument.Parse(await PythonProgram.RunAsync([script, Url], new Dictionary<string, string>(StringComparer.Ordinal), _server.Url)).RootElement;
    }

    public Task DisposeAsync()
    {
        _server?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Environment for a run against an address.</summary>
    public static Dictionary<string, string> Variables(string url) => new(StringComparer.Ordinal)
    {
        ["AWS_ACCESS_KEY_ID"] = "testing",
        ["AWS_SECRET_ACCESS_KEY"] = "testing",
        ["AWS_REGION"] = "us-east-1",
        ["AWS_ENDPOINT_URL"] = url,
        ["AWS_CONFIG_FILE"] = "/nonexistent",
        ["AWS_SHARED_CREDENTIALS_FILE"] = "/nonexistent",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
    };

    /// <summary>Starts the proxy in front of the server; dispose the process.</summary>
    public (Process Process, string Url) Proxy(params string[] arguments)
    {
        var script = Path.Combine(Folder.Root, "tests", "Crpbot.Cli.Tests", "Account", "proxy.py");
        var process = PythonProgram.Start([script, _server!.Url.Port.ToString(CultureInfo.InvariantCulture), .. arguments], new Dictionary<string, string>(StringComparer.Ordinal));
        var port = process.StandardOutput.ReadLine();
        return (process, "http://127.0.0.1:" + port);
    }
}
