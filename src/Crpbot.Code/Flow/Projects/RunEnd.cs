using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Projects;

/// <summary>What a function leaves behind when it was run as if called from outside.</summary>
/// <param name="Effects">Global objects with what was put in.</param>
/// <param name="Leaks">True when data from a source is handed to the caller.</param>
internal sealed record RunEnd(IReadOnlyDictionary<HeapId, HeapObject> Effects, bool Leaks);
