namespace Crpbot.Code.Flow;

/// <summary>How much work flow may do; what lies beyond is reported, never silently left out.</summary>
public sealed record FlowLimits
{
    /// <summary>Limits that real projects do not reach.</summary>
    public static FlowLimits Default { get; } = new();

    /// <summary>Functions entered one inside another, at least 0; calls beyond count as calls of unknown functions.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>Expressions and statements evaluated from one function with all that it calls.</summary>
    public int StepsPerFunction { get; init; } = 100_000;

    /// <summary>Expressions and statements evaluated in the whole project.</summary>
    public long StepsInAll { get; init; } = 60_000_000;

    /// <summary>Objects made or changed on the way to one point of a function.</summary>
    public int Objects { get; init; } = 50_000;

    /// <summary>Rounds of a loop before what still changes is taken as anything.</summary>
    public int LoopRounds { get; init; } = 3;

    /// <summary>Loops whose rounds are known are run one by one up to this number.</summary>
    public int UnrolledRounds { get; init; } = 12;
}
