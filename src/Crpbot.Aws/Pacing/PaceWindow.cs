namespace Crpbot.Aws.Pacing;

/// <summary>
/// How many calls of one (account, service, region) may be in flight: grows by one a window of successes, halves on a throttle; at one, calls
/// are spaced by a gap that doubles on a throttle and shrinks on success. Members are called under the lock of <see cref="Pacer"/>.
/// </summary>
internal sealed class PaceWindow
{
    private static readonly TimeSpan s_smallestGap = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_largestGap = TimeSpan.FromSeconds(5);
    private double _size = 10;
    private long _sent;
    private long _halvedAt = -1;

    /// <summary>Calls waiting, first repeats, then in order.</summary>
    public LinkedList<TaskCompletionSource> Waiting { get; } = new();

    /// <summary>Calls in flight.</summary>
    public int InFlight { get; private set; }

    /// <summary>Pause between two calls; zero unless the window is one.</summary>
    public TimeSpan Gap { get; private set; }

    /// <summary>Earliest next admission.</summary>
    public DateTimeOffset NotBefore { get; private set; }

    /// <summary>Whether another call may start now, time apart.</summary>
    public bool HasRoom => InFlight < (int)_size;

    /// <summary>Takes a place.</summary>
    /// <returns>Number of the call, for <see cref="Throttled"/>.</returns>
    public long Enter(DateTimeOffset now)
    {
        InFlight++;
        if (Gap > TimeSpan.Zero) NotBefore = now + Gap;
        return _sent++;
    }

    /// <summary>Gives the place back after an answer that was no throttle.</summary>
    public void Succeeded()
    {
        InFlight--;
        Gap = Gap * 0.9 < s_smallestGap ? TimeSpan.Zero : Gap * 0.9;
        if (Gap == TimeSpan.Zero) _size = Math.Min(64, _size + (1 / _size));
    }

    /// <summary>Gives the place back after a throttle. Calls that were sent before the last halving say nothing new.</summary>
    public void Throttled(long number, DateTimeOffset now)
    {
        InFlight--;
        if (number < _halvedAt) return;
        _halvedAt = _sent;
        if (_size < 2)
        {
            var doubled = Gap == TimeSpan.Zero ? s_smallestGap : Gap * 2;
            Gap = doubled > s_largestGap ? s_largestGap : doubled;
            NotBefore = now + Gap;
        }

        _size = Math.Max(1, _size / 2);
    }
}
