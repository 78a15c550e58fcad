using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Amazon.Runtime;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Model;
using Crpbot.Aws.Pacing;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Client;

/// <summary>
/// The one client of AWS: performs any read operation of the models through the SDK's credentials, signatures and connections, paced by us.
/// What is not on the read-only list cannot be sent. Safe for concurrent use.
/// </summary>
public sealed class AwsClient : IAwsCaller, IDisposable
{
    private readonly AwsModels _models;
    private readonly AwsClientOptions _options;
    private readonly TimeProvider _clock;
    private readonly EndpointTable _endpoints = new();
    private readonly ReadOnlyList _readOnly = new();
    private readonly SharedConnections _connections;
    private readonly Pacer _pacer;
    private readonly ConcurrentDictionary<string, AccountDoor> _accounts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Account, string Service, string Region), Lazy<ServiceClient>> _clients = new();

    /// <summary>Creates it; nothing is called yet.</summary>
    /// <param name="models">API models.</param>
    /// <param name="accounts">Accounts by alias.</param>
    /// <param name="chain">Finds credentials.</param>
    /// <param name="options">Limits and addresses.</param>
    /// <param name="clock">Clock of the pacing.</param>
    public AwsClient(AwsModels models, IEnumerable<AwsAccount> accounts, CredentialChain chain, AwsClientOptions options, TimeProvider clock)
    {
        (_models, _options, _clock) = (models, options, clock);
        _connections = new SharedConnections(options);
        _pacer = new Pacer(clock, options.InFlight);
        foreach (var account in accounts) _accounts[account.Alias] = new AccountDoor(account, chain);
    }

    /// <summary>What the calls cost so far.</summary>
    public CallStatistics Statistics => _pacer.Statistics;

    /// <summary>Host names and regions.</summary>
    public EndpointTable Endpoints => _endpoints;

    /// <summary>Asks who the credentials of an account are.</summary>
    /// <param name="account">Alias.</param>
    /// <param name="region">Region whose STS is asked.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Account id, ARN and partition.</returns>
    /// <exception cref="AwsCallException">No or wrong credentials, or no answer.</exception>
    public async Task<AwsIdentity> IdentifyAsync(string account, string region, CancellationToken stop)
    {
        var answer = await CallAsync(new AwsCall(account, "sts", region, "GetCallerIdentity", []), stop).ConfigureAwait(false);
        var arn = answer["Arn"]?.GetValue<string>() ?? "";
        Door(account).IsKnown = true;
        return new AwsIdentity(answer["Account"]?.GetValue<string>() ?? "", arn, arn.Split(':') is { Length: > 1 } parts ? parts[1] : "aws");
    }

    /// <inheritdoc/>
    public async Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
    {
        var operation = Permitted(call);
        var client = Client(call);
        var key = (call.Account, call.Service, call.Region);
        var patience = _clock.GetUtcNow() + _options.ThrottlePatience;
        var attempt = 0;
        var failures = 0;
        while (true)
        {
            var ticket = await _pacer.EnterAsync(key, attempt++ > 0, stop).ConfigureAwait(false);
            var throttled = false;
            AwsCallException problem;
            try
            {
                return await SendAsync(client, call, operation, stop).ConfigureAwait(false);
            }
            catch (AwsCallException e)
            {
                problem = e;
                throttled = e.Kind == AwsErrorKind.Throttled;
            }
            finally
            {
                _pacer.Leave(ticket, throttled);
            }

            if (throttled ? _clock.GetUtcNow() > patience : !IsPassing(problem) || failures++ >= _options.Repeats) throw problem;
            await Task.Delay(Backoff.Next(throttled ? attempt : failures), _clock, stop).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in _clients.Values.Where(c => c.IsValueCreated)) client.Value.Dispose();
        _connections.Dispose();
    }

    private static bool IsPassing(AwsCallException e) => e.InnerException switch
    {
        AnswerException answer => (int)answer.StatusCode >= 500,
        HttpRequestException request => request.InnerException is not SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.ConnectionRefused },
        _ => false,
    };

    private OperationModel Permitted(AwsCall call)
    {
        if (_readOnly.WhyRefused(call.Service, call.Operation) is { } reason)
            throw new AwsCallException(AwsErrorKind.Refused, "NotReadOnly", $"{call.Service}:{call.Operation} cannot be sent: it {reason}");
        return _models.Operation(call.Service, call.Operation)
            ?? throw new AwsCallException(AwsErrorKind.Refused, "NotInModel", $"{call.Service}:{call.Operation} cannot be sent: the API models do not hold it");
    }

    private ServiceClient Client(AwsCall call) => _clients.GetOrAdd((call.Account, call.Service, call.Region), key => new Lazy<ServiceClient>(() => Create(key))).Value;

    private ServiceClient Create((string Account, string Service, string Region) key)
    {
        var door = Door(key.Account);
        var model = _models.Service(key.Service)!;
        var endpoint = _endpoints.Find(key.Service, model.EndpointPrefix, key.Region);
        return new ServiceClient(door.Credentials, new ServiceConfig(model, endpoint, key.Region, door.Account.Profile, _options.Endpoint, _connections), model);
    }

    private AccountDoor Door(string account)
        => _accounts.TryGetValue(account, out var door) ? door : throw new AwsCallException(AwsErrorKind.Credentials, "NoSuchAccount", $"no account is called '{account}'");

    private async Task<JsonObject> SendAsync(ServiceClient client, AwsCall call, OperationModel operation, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_options.CallTimeout);
        var faults = new CallFaults(call, client, _options, Door(call.Account).IsKnown);
        try
        {
            var wire = client.Protocol.Write(_models.Service(call.Service)!, operation, call.Input);
            var sent = client.SendAsync(operation, wire, limit.Token);
            return (await sent.WaitAsync(_options.CallTimeout + TimeSpan.FromSeconds(1), stop).ConfigureAwait(false)).Answer;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
        catch (Exception e) when (e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException or TimeoutException or FormatException or ArgumentException)
        {
            throw faults.From(e);
        }
    }
}
