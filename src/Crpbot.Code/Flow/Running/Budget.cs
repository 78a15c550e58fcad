namespace Crpbot.Code.Flow.Running;

/// <summary>Work left for one function with all that it calls.</summary>
internal sealed class Budget(int steps)
{
    public int Left { get; private set; } = steps;

    public bool IsSpent => Left <= 0;

    /// <summary>Which limit was met first; null while none was.</summary>
    public string? Why { get; private set; }

    public bool Spend(int steps = 1)
    {
        Left -= steps;
        if (Left > 0) return true;
        GiveUp("more steps than the limit");
        return false;
    }

    public void GiveUp(string why)
    {
        Why ??= why;
        Left = 0;
    }

    /// <summary>Something was left out, but the rest goes on.</summary>
    public void LeaveOut(string why) => Why ??= why;
}
