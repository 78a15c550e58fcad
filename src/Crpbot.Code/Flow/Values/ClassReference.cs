using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Values;

/// <summary>A class of the project as a value.</summary>
internal sealed record ClassReference(ClassSymbol Class) : Reference;
