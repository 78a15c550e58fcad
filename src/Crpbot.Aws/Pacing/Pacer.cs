using System.Diagnostics;

namespace Crpbot.Aws.Pacing;

/// <summary>Lets calls start as fast as the services take them: one window per (account, service, region) and one cap over all.</summary>
internal sealed class Pacer
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Account, string Service, string Region), PaceWindow> _windows = [];
    private readonly TimeProvider _clock;
    private readonly int _cap;
    private int _inFlight;
    private long _calls;
    private long _retries;
    private long _throttles;
    private long _waited;

    /// <summary>Creates it.</summary>
    /// <param name="clock">Clock.</param>
    /// <param name="cap">Most calls in flight over all windows.</param>
    public Pacer(TimeProvider clock, int cap) => (_clock, _cap) = (clock, cap);

    /// <summary>What was done so far.</summary>
    public CallStatistics Statistics => new(Interlocked.Read(ref _calls), Interlocked.Read(ref _retries), Interlocked.Read(ref _throttles), TimeSpan.FromTicks(Interlocked.Read(ref _waited)));

    /// <summary>Waits for a place.</summary>
    /// <param name="key">Account, service and region.</param>
    /// <param name="repeat">Whether the call was sent before; repeats go first.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<PaceTicket> EnterAsync((string Account, string Service, string Region) key, bool repeat, CancellationToken stop)
    {
        var since = Stopwatch.GetTimestamp();
        var front = repeat;
        TaskCompletionSource? place = null;
        try
        {
            while (true)
            {
                stop.ThrowIfCancellationRequested();
                if (TryEnter(key, front, stop, out var turn, out place) is { } ticket)
                {
                    Count(repeat, since);
                    return ticket;
                }

                await turn.WaitAsync(stop).ConfigureAwait(false);
                front = true;
            }
        }
        catch (OperationCanceledException)
        {
            // The turn may have been ours already; the next one gets it.
            lock (_lock)
            {
                if (place is not null) Window(key).Waiting.Remove(place);
                Wake(Window(key));
            }

            throw;
        }
    }

    /// <summary>Gives a place back.</summary>
    /// <param name="ticket">The place.</param>
    /// <param name="throttled">Whether the service asked to slow down.</param>
    public void Leave(PaceTicket ticket, bool throttled)
    {
        lock (_lock)
        {
            _inFlight--;
            var window = Window(ticket.Key);
            if (throttled)
            {
                Interlocked.Increment(ref _throttles);
                window.Throttled(ticket.Number, _clock.GetUtcNow());
            }
            else
            {
                window.Succeeded();
            }

            Wake(window);
            if (_inFlight == _cap - 1)
            {
                foreach (var other in _windows.Values) Wake(other);
            }
        }
    }

    /// <summary>Takes a place, or gives what to wait for.</summary>
    private PaceTicket? TryEnter((string Account, string Service, string Region) key, bool front, CancellationToken stop, out Task turn, out TaskCompletionSource? place)
    {
        (turn, place) = (Task.CompletedTask, null);
        lock (_lock)
        {
            var window = Window(key);
            var now = _clock.GetUtcNow();
            if (!window.HasRoom || _inFlight >= _cap)
            {
                place = Queue(window, front);
                turn = place.Task;
                return null;
            }

            if (now < window.NotBefore)
            {
                turn = Task.Delay(window.NotBefore - now, _clock, stop);
                return null;
            }

            _inFlight++;
            return new PaceTicket(key, window.Enter(now));
        }
    }

    private static TaskCompletionSource Queue(PaceWindow window, bool front)
    {
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (front) window.Waiting.AddFirst(place);
        else window.Waiting.AddLast(place);
        return place;
    }

    // As many as there is room for: each asks again for itself, and one that finds no room queues again in front.
    private static void Wake(PaceWindow window)
    {
        var room = window.HasRoom ? 2 : 0;
        while (room > 0 && window.Waiting.First is { } first)
        {
            window.Waiting.RemoveFirst();
            if (first.Value.TrySetResult()) room--;
        }
    }

    private PaceWindow Window((string Account, string Service, string Region) key)
    {
        if (!_windows.TryGetValue(key, out var window)) _windows[key] = window = new PaceWindow();
        return window;
    }

    private void Count(bool repeat, long since)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _waited, Stopwatch.GetElapsedTime(since).Ticks);
        if (repeat) Interlocked.Increment(ref _retries);
    }
}
