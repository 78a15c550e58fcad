namespace Crpbot.Code.Flow.Projects;

/// <summary>Steps left for the whole project. Thread safe.</summary>
internal sealed class Work(long steps)
{
    private long _left = steps;

    /// <summary>Takes up to a number of steps; at least one, so that a function begun says that it gave up.</summary>
    public int Take(int steps)
    {
        var left = Interlocked.Add(ref _left, -steps);
        return left >= 0 ? steps : (int)Math.Max(1, steps + Math.Max(left, -steps));
    }

    public void GiveBack(int steps)
    {
        if (steps > 0) Interlocked.Add(ref _left, steps);
    }
}
