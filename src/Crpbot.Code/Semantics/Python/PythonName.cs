using System.Diagnostics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>A name in a scope, or a field of a class: all places that give it a value.</summary>
[DebuggerDisplay("{Text}")]
internal sealed class PythonName(string text, PythonModule module, PythonScope scope)
{
    private readonly List<PythonDefinition> _definitions = [];
    private List<SyntaxNode>? _stored;

    /// <summary>The name.</summary>
    public string Text { get; } = text;

    /// <summary>File of all definitions.</summary>
    public PythonModule Module { get; } = module;

    /// <summary>Scope that it belongs to; for a field the class's.</summary>
    public PythonScope Scope { get; } = scope;

    /// <summary>Definitions in order of position.</summary>
    public IReadOnlyList<PythonDefinition> Definitions => _definitions;

    /// <summary>True when another function than its own uses it.</summary>
    public bool Shared { get; set; }

    /// <summary>True when what it holds is changed in place (<c>x[k] = v</c>, <c>x.append(v)</c>).</summary>
    public bool Mutated { get; set; }

    /// <summary>Values stored into it by subscript (<c>x[k] = v</c>).</summary>
    public IReadOnlyList<SyntaxNode> Stored => _stored ?? (IReadOnlyList<SyntaxNode>)[];

    /// <summary>What it stands for, once found; null before. Written by whoever comes first; all find the same.</summary>
    public PythonMeaning? Meaning { get; set; }

    /// <summary>Its constant, once found.</summary>
    public PythonConstant? Constant { get; set; }

    /// <summary>The variable's symbol; null when it is none.</summary>
    public VariableSymbol? Symbol { get; set; }

    /// <summary>True when one of the definitions makes it a variable.</summary>
    public bool IsVariable { get; private set; }

    /// <summary>Adds a definition.</summary>
    /// <param name="definition">Definition.</param>
    public void Add(PythonDefinition definition)
    {
        _definitions.Add(definition);
        IsVariable |= definition.IsVariable;
    }

    /// <summary>Adds a value stored by subscript.</summary>
    /// <param name="value">Value.</param>
    public void Store(SyntaxNode value) => (_stored ??= []).Add(value);
}
