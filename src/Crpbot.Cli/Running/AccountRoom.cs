using System.Globalization;
using Crpbot.Aws.Client;
using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Model;
using Crpbot.Aws.Scanning;
using Crpbot.Aws.Snapshots;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Rules;

namespace Crpbot.Cli.Running;

/// <summary>Puts together what reads live accounts or a snapshot of them.</summary>
internal sealed class AccountRoom : IDisposable
{
    private readonly RunPlan _plan;
    private readonly Surroundings _surroundings;
    private readonly IReadOnlyList<DataFile> _data;
    private readonly ResourceRoom _room;
    private readonly CancellationTokenSource _stop;
    private readonly AwsModels _models = new();
    private readonly List<AwsClient> _clients = [];
    private AccountScanner? _scanner;

    private AccountRoom(RunPlan plan, Surroundings surroundings, IReadOnlyList<DataFile> data, ResourceRoom room, CancellationToken stop) =>
        (_plan, _surroundings, _data, _room, _stop) = (plan, surroundings, data, room, CancellationTokenSource.CreateLinkedTokenSource(stop));

    /// <summary>True when no files are judged beside the account.</summary>
    public bool Alone => !_plan.HasPath;

    /// <summary>What the calls cost; null before the end.</summary>
    public string? Summary => _scanner?.Calls is not { } calls ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"aws: {calls.Planned} calls planned, {calls.Made} made (a call for each page), {_clients.Sum(c => c.Statistics.Retries)} repeated, {_clients.Sum(c => c.Statistics.Throttles)} throttled, {_clients.Sum(c => c.Statistics.Waiting.TotalSeconds):0.0} s of waiting over all calls");

    /// <summary>The room; null when no account was asked for.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="surroundings">Environment, clock.</param>
    /// <param name="data">Collectors among other data.</param>
    /// <param name="room">Rules on resources.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="UserError">Options contradict each other.</exception>
    public static AccountRoom? Of(RunPlan plan, Surroundings surroundings, IReadOnlyList<DataFile> data, ResourceRoom room, CancellationToken stop)
    {
        var live = plan.Settings.Flag("aws") == true;
        var recorded = plan.Settings.Path("from-snapshot") is not null;
        if (live && recorded) throw new UserError("--aws and --from-snapshot contradict each other", "give one of them");
        foreach (var key in (string[])["aws-account", "aws-external-id", "aws-org-role", "aws-regions", "aws-snapshot"])
            if (!live && plan.Settings[key] is { IsSet: true } value && value.Origin.StartsWith("--", StringComparison.Ordinal)) throw new UserError($"--{key} says how an account is read, and none is", "add --aws");
        if (live && plan.Settings.Flag("offline") == true) throw new UserError("--aws needs the network that --offline forbids", "give one of them, or judge a snapshot with --from-snapshot");
        return live || recorded ? new AccountRoom(plan, surroundings, data, room, stop) : null;
    }

    /// <summary>The collectors among data files.</summary>
    /// <param name="data">Data files.</param>
    /// <exception cref="UserError">A collector is wrong; located.</exception>
    public static CollectorCatalog Catalog(IReadOnlyList<DataFile> data) => CollectorCatalog.Read(data.Where(d => d.Family == "aws-api").Select(d => d.Root));

    /// <summary>The scanner; reading starts at once.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="shared">What scanners of resources share.</param>
    public AccountScanner Scanner(IReadOnlyList<Rule> rules, ResourceSurroundings shared)
    {
        var catalog = Catalog(_data);
        var snapshot = _plan.Settings.Path("from-snapshot") is { } path ? SnapshotParser.Read(path) : null;
        return _scanner = new AccountScanner(catalog, _room.Book(rules), shared, plan => snapshot is null ? LiveAsync(catalog, plan) : RecordedAsync(catalog, plan, snapshot));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        foreach (var client in _clients) client.Dispose();
        _stop.Dispose();
    }

    private async Task<AccountResult> RecordedAsync(CollectorCatalog catalog, CollectionPlan plan, AccountSnapshot snapshot)
    {
        var reader = new AccountReader(catalog, plan, new ModelPaging(_models), _surroundings.Clock);
        return new AccountResult(await reader.RecordedAsync(snapshot, _stop.Token).ConfigureAwait(false), [], _plan.ClockIsFixed ? _plan.Now : snapshot.TakenAt);
    }

    private async Task<AccountResult> LiveAsync(CollectorCatalog catalog, CollectionPlan plan)
    {
        var paging = new ModelPaging(_models);
        var request = Request();
        var found = await new AccountDiscovery(Caller, paging, new EndpointTable()).FindAsync(request, _stop.Token).ConfigureAwait(false);
        var reader = new AccountReader(catalog, plan, paging, _surroundings.Clock);
        var collected = await reader.LiveAsync(found, _room.LooksSecret, request.SnapshotFile, _plan.Now, _stop.Token).ConfigureAwait(false);
        return new AccountResult(collected, found.Lost, _plan.Now);
    }

    private AwsClient Caller(IReadOnlyList<AwsAccount> accounts)
    {
        var client = new AwsClient(_models, accounts, new CredentialChain(_surroundings.ErrorIsTerminal ? AskForCode : null), new AwsClientOptions(), _surroundings.Clock);
        _clients.Add(client);
        return client;
    }

    private AccountRequest Request() => Request(_plan.Settings["aws-account"].Values is { Count: > 0 } named ? [.. named.Select(Account)] : [new AwsAccount("default")]);

    private AccountRequest Request(IReadOnlyList<AwsAccount> accounts) => new()
    {
        Accounts = accounts,
        Regions = _plan.Settings["aws-regions"].Values,
        OrganizationRole = _plan.Settings.Text("aws-org-role"),
        ExternalId = _plan.Settings.Text("aws-external-id"),
        FirstRegion = FirstRegion(accounts[0].Profile),
        SnapshotFile = _plan.Settings.Path("aws-snapshot"),
    };

    // As the AWS CLI: the environment, then the profile.
    private string FirstRegion(string? profile)
    {
        if (_surroundings.Variable("AWS_REGION") is { Length: > 0 } region) return region;
        if (_surroundings.Variable("AWS_DEFAULT_REGION") is { Length: > 0 } other) return other;
        return ProfileRegion.Of(profile ?? (_surroundings.Variable("AWS_PROFILE") is { Length: > 0 } named ? named : "default")) ?? "us-east-1";
    }

    // PROFILE, a role ARN for the credentials at hand, or PROFILE=ROLE-ARN.
    private AwsAccount Account(string text)
    {
        var externalId = _plan.Settings.Text("aws-external-id");
        if (text.StartsWith("arn:", StringComparison.Ordinal)) return new AwsAccount(text, null, text, externalId);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new AwsAccount(text, text) : new AwsAccount(text, text[..equals], text[(equals + 1)..], externalId);
    }

    private string AskForCode(string device)
    {
        _surroundings.Error.Write($"code of {device}: ");
        using var reader = new StreamReader(_surroundings.In(), leaveOpen: true);
        return reader.ReadLine()?.Trim() ?? string.Empty;
    }
}
