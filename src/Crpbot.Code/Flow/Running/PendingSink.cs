using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Running;

/// <summary>A sink inside a function that arguments reach: whether that is a finding depends on the caller.</summary>
internal sealed record PendingSink(SinkMark Mark, CodeFile File, TaintSet Taint);
