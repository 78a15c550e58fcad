using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>A class of the project. Identity is by reference. What it inherits and its methods are asked of <see cref="IProjectIndex"/>.</summary>
[DebuggerDisplay("{QualifiedName}")]
public sealed class ClassSymbol
{
    /// <summary>File that declares it (the first one of a C# partial class).</summary>
    public required CodeFile File { get; init; }

    /// <summary>Its <see cref="SyntaxKind.Class"/>.</summary>
    public required SyntaxNode Node { get; init; }

    /// <summary>Name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Module (or namespace), outer classes and functions and its name, joined by dots.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>Class whose body declares it; null otherwise.</summary>
    public ClassSymbol? Owner { get; init; }
}
