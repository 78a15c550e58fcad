using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>A function with what the binder knows of it beyond its symbol.</summary>
[DebuggerDisplay("{Symbol.QualifiedName}")]
internal sealed class PythonFunction
{
    private List<SyntaxNode>? _returns;
    private List<SyntaxNode>? _yields;

    /// <summary>Creates one.</summary>
    /// <param name="symbol">Symbol.</param>
    /// <param name="module">File.</param>
    /// <param name="owner">Class whose body declares it; null for others.</param>
    /// <param name="outer">Scope that it is declared in.</param>
    public PythonFunction(FunctionSymbol symbol, PythonModule module, PythonClass? owner, PythonScope outer)
    {
        (Symbol, Module, Owner) = (symbol, module, owner);
        Meaning = new PythonMeaning(PythonMeaningKind.Function) { Function = this };
        Bound = new PythonMeaning(PythonMeaningKind.Method) { Function = this };
        Outer = outer;
    }

    /// <summary>Symbol.</summary>
    public FunctionSymbol Symbol { get; }

    /// <summary>File.</summary>
    public PythonModule Module { get; }

    /// <summary>Class whose body declares it.</summary>
    public PythonClass? Owner { get; }

    /// <summary>Scope that it is declared in.</summary>
    public PythonScope Outer { get; }

    /// <summary>Name of the parameter that receives the instance or class; null when there is none.</summary>
    public string? ReceiverName => Symbol.HasReceiverParameter ? Symbol.Parameters[0]!.Text : null;

    /// <summary>The function as a value.</summary>
    public PythonMeaning Meaning { get; }

    /// <summary>The function bound to a receiver.</summary>
    public PythonMeaning Bound { get; }

    /// <summary>Expressions returned; a missing one is left out.</summary>
    public IReadOnlyList<SyntaxNode> Returns => _returns ?? (IReadOnlyList<SyntaxNode>)[];

    /// <summary>Expressions yielded; a missing one is left out.</summary>
    public IReadOnlyList<SyntaxNode> Yields => _yields ?? (IReadOnlyList<SyntaxNode>)[];

    /// <summary>True when it has a <c>yield</c>.</summary>
    public bool IsGenerator { get; private set; }

    /// <summary>What a call gives, once found.</summary>
    public PythonMeaning? Result { get; set; }

    /// <summary>Adds a returned expression.</summary>
    /// <param name="value">Expression.</param>
    public void Return(SyntaxNode value) => (_returns ??= []).Add(value);

    /// <summary>Adds a yield.</summary>
    /// <param name="value">Expression; null when there is none.</param>
    public void Yield(SyntaxNode? value)
    {
        IsGenerator = true;
        if (value is not null) (_yields ??= []).Add(value);
    }
}
