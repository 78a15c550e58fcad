using System.Diagnostics;

namespace Crpbot.Code.Semantics;

/// <summary>A variable of the project. Identity is by reference: every read and write of the same variable, in whichever file, gives the same symbol.</summary>
[DebuggerDisplay("{Kind} {Name}")]
public sealed class VariableSymbol
{
    /// <summary>File that declares it.</summary>
    public required CodeFile File { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it lives.</summary>
    public required VariableKind Kind { get; init; }

    /// <summary>Function that it belongs to; null for globals, class fields and comprehensions at module level.</summary>
    public FunctionSymbol? Function { get; init; }

    /// <summary>Class whose body declares it, for <see cref="VariableKind.ClassField"/>; else null.</summary>
    public ClassSymbol? Class { get; init; }

    /// <summary>True when a function other than its own reads or writes it (a closure, <c>nonlocal</c>, <c>global</c>).</summary>
    public bool Shared { get; init; }
}
