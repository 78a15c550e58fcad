using System.Text.Json.Nodes;
using Crpbot.Aws.Client;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Scanning;
using Crpbot.Aws.Snapshots;
using Crpbot.Aws.Tests.Client;
using Crpbot.Aws.Tests.Collecting;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Aws.Tests.Scanning;

/// <summary>An account of a moto server with resources of every service, read once with everything that collectors bring.</summary>
public sealed class SeededAccount : IAsyncLifetime
{
    internal static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private string? _file;

    /// <summary>What was read; null where moto is missing.</summary>
    internal Collected? Collected { get; private set; }

    /// <summary>The snapshot as text.</summary>
    internal string SnapshotText { get; private set; } = string.Empty;

    /// <summary>The snapshot.</summary>
    internal AccountSnapshot Snapshot => SnapshotParser.Read(System.Text.Encoding.UTF8.GetBytes(SnapshotText), "snapshot.json");

    /// <summary>The snapshot without the hundreds of policies that AWS writes and nobody uses, which moto lists.</summary>
    internal AccountSnapshot Small
    {
        get
        {
            var snapshot = Snapshot;
            foreach (var policies in snapshot.Calls.Select(c => c.Answer?["Policies"]).OfType<JsonArray>())
                foreach (var unused in policies.Where(p => p?["AttachmentCount"]?.GetValue<long>() == 0).ToList()) policies.Remove(unused);
            return snapshot;
        }
    }

    /// <summary>What the seeding script could not make.</summary>
    internal string Lacks { get; private set; } = string.Empty;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        if (PythonProgram.Missing is not null) return;
        using var server = await MotoServer.StartAsync();
        Lacks = await server.RunScriptAsync("seed_services.py");
        using var client = TestClients.At(server.Url);
        _file = Path.Combine(Path.GetTempPath(), $"crpbot-snapshot-{Guid.NewGuid():N}.json");
        var request = new AccountRequest { Accounts = [new AwsAccount("main")], Regions = ["us-east-1", "eu-west-1"] };
        var found = await new AccountDiscovery(_ => client, new ModelPaging(TestClients.Models), new EndpointTable()).FindAsync(request, CancellationToken.None);
        var reader = new AccountReader(CollectorBench.Own, CollectionPlan.Everything(CollectorBench.Own), new ModelPaging(TestClients.Models), TimeProvider.System);
        Collected = (await reader.LiveAsync(found, (name, _) => name.Contains("PASS", StringComparison.OrdinalIgnoreCase), _file, Now, CancellationToken.None))[0];
        SnapshotText = await File.ReadAllTextAsync(_file);
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        if (_file is not null) File.Delete(_file);
        return Task.CompletedTask;
    }
}
