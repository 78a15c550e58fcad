using Crpbot.Code.Flow.Memory;

namespace Crpbot.Code.Flow.Running;

/// <summary>Where <c>break</c> and <c>continue</c> lead.</summary>
internal sealed class LoopScope(bool isSwitch)
{
    /// <summary>A switch takes <c>break</c>, but lets <c>continue</c> through.</summary>
    public bool IsSwitch => isSwitch;

    public State? Broken { get; set; }

    public State? Continued { get; set; }
}
