using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Running;

/// <summary>Meets of ways through a function.</summary>
internal static class Merge
{
    /// <summary>Either of two states; null is that of a way that does not arrive.</summary>
    public static State? States(State? a, State? b) => State.Join(a, b, Value.Join);
}
