using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>Objects that outlive functions, as known before the function at hand runs. Thread safe.</summary>
internal interface IGlobalMemory
{
    HeapObject? Get(HeapId id);
}
