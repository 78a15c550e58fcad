using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Makes each call of an account once, with all its pages, whoever asks for it.</summary>
internal sealed class CallRegister : IAwsCaller, IDisposable
{
    private readonly IAwsCaller _caller;
    private readonly IPaging _paging;
    private readonly CancellationToken _stop;
    private readonly SemaphoreSlim _gate;
    private readonly ConcurrentDictionary<string, Lazy<Task<CallOutcome>>> _calls = new(StringComparer.Ordinal);
    private int _pages;

    /// <summary>Creates it.</summary>
    /// <param name="caller">Makes the calls.</param>
    /// <param name="paging">Knows the pages.</param>
    /// <param name="inFlight">Most calls at once, at least 1.</param>
    /// <param name="stop">Stops them.</param>
    public CallRegister(IAwsCaller caller, IPaging paging, int inFlight, CancellationToken stop) => (_caller, _paging, _gate, _stop) = (caller, paging, new SemaphoreSlim(inFlight), stop);

    /// <summary>Calls made, pages counted one by one.</summary>
    public int Made => _pages;

    /// <summary>Different calls asked for.</summary>
    public int Asked => _calls.Count;

    /// <summary>The outcome of a call.</summary>
    /// <param name="call">The call.</param>
    public Task<CallOutcome> AskAsync(AwsCall call) =>
        _calls.GetOrAdd(Key(call), _ => new Lazy<Task<CallOutcome>>(() => PagesAsync(call))).Value;

    /// <summary>Makes a call again that is polled; it is not remembered.</summary>
    /// <param name="call">The call.</param>
    public Task<CallOutcome> PollAsync(AwsCall call) => PagesAsync(call);

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    /// <inheritdoc />
    async Task<JsonObject> IAwsCaller.CallAsync(AwsCall call, CancellationToken stop)
    {
        await _gate.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            Interlocked.Increment(ref _pages);
            return await _caller.CallAsync(call, stop).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<CallOutcome> PagesAsync(AwsCall call)
    {
        JsonObject? whole = null;
        try
        {
            await foreach (var page in _paging.ReadAsync(this, call, _stop).ConfigureAwait(false))
            {
                if (whole is null) whole = page;
                else AnswerMerge.Add(whole, page);
            }

            return new CallOutcome(whole ?? [], null);
        }
        catch (AwsCallException error)
        {
            return new CallOutcome(whole, error);
        }
    }

    private static string Key(AwsCall call) => string.Join('\n', call.Service, call.Region, call.Operation, call.Input.ToJsonString());
}
