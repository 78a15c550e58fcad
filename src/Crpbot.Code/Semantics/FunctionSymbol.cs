using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>A function, method, constructor, accessor or lambda of the project. Identity is by reference: one symbol per node and index.</summary>
[DebuggerDisplay("{QualifiedName}")]
public sealed class FunctionSymbol
{
    /// <summary>File that declares it.</summary>
    public required CodeFile File { get; init; }

    /// <summary>Its <see cref="SyntaxKind.Function"/> or <see cref="SyntaxKind.Lambda"/>.</summary>
    public required SyntaxNode Node { get; init; }

    /// <summary>Name as written; empty for a lambda.</summary>
    public required string Name { get; init; }

    /// <summary>Module (or namespace), classes and outer functions and its name, joined by dots: <c>app.db.Store.save</c>; <c>app.f.&lt;lambda&gt;</c>.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>Class whose body declares it; null for functions that are no methods.</summary>
    public ClassSymbol? Owner { get; init; }

    /// <summary>Function around it, whose variables it can read; null at module and class level.</summary>
    public FunctionSymbol? Outer { get; init; }

    /// <summary>True when it takes no receiver: a static method.</summary>
    public bool IsStatic { get; init; }

    /// <summary>True when its receiver is the class itself: <c>@classmethod</c>, <c>__new__</c>, <c>__init_subclass__</c>.</summary>
    public bool IsClassMethod { get; init; }

    /// <summary>True when reading an attribute runs it: <c>@property</c>, <c>cached_property</c>, a getter.</summary>
    public bool IsProperty { get; init; }

    /// <summary>
    /// True when its first parameter is the receiver (the instance or, for <see cref="IsClassMethod"/>, the class): Python methods.
    /// False for C#, whose receiver has no parameter.
    /// </summary>
    public bool HasReceiverParameter { get; init; }

    /// <summary>Parameters, in the order written.</summary>
    public ReadOnlySpan<SyntaxNode?> Parameters => (Node.Kind == SyntaxKind.Lambda ? Node.Required(0) : Node.Required(2)).Children;

    /// <summary>What runs: the list of statements, or a lambda's expression or Block.</summary>
    public SyntaxNode Body => Node.Kind == SyntaxKind.Lambda ? Node.Required(1) : Node.Required(4);
}
