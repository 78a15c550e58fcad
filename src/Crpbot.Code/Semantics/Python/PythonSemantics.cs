using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>What the names and expressions of one Python file mean. Made by <see cref="PythonProject"/>; answers are found when asked and kept.</summary>
public sealed class PythonSemantics : ISemantics
{
    private readonly PythonModule _module;
    private readonly Lazy<bool> _isOpen;

    internal PythonSemantics(PythonModule module)
    {
        _module = module;
        _isOpen = new Lazy<bool>(() => PythonStarImports.IsOpen(_module, _module.Project.Imports));
    }

    /// <summary>Dotted name of the file's module; empty for a package at the root.</summary>
    public string ModuleName => _module.Name;

    /// <summary>False when the file star-imports, directly or through others, from a package outside the project.</summary>
    public bool Resolved => _module.StarImports.Count == 0 || !_isOpen.Value;

    /// <inheritdoc />
    public string? QualifiedName(SyntaxNode expression)
    {
        switch (expression.Kind)
        {
            case SyntaxKind.Function or SyntaxKind.Lambda:
                return _module.Project.FunctionOf(expression)?.Symbol.QualifiedName;
            case SyntaxKind.Class:
                return _module.Project.ClassOf(expression)?.Symbol.QualifiedName;
            case not (SyntaxKind.Name or SyntaxKind.Attribute):
                return null;
        }

        var inquiry = PythonInquiry.Start();
        var meaning = _module.Project.Resolver.Evaluate(_module, expression, ref inquiry);
        return meaning.Kind switch
        {
            PythonMeaningKind.Foreign => meaning.Dotted,
            PythonMeaningKind.Module => meaning.Module!.Name,
            PythonMeaningKind.Class => meaning.Class!.Symbol.QualifiedName,
            PythonMeaningKind.Function or PythonMeaningKind.Method => meaning.Function!.Symbol.QualifiedName,
            PythonMeaningKind.Instance or PythonMeaningKind.ForeignInstance or PythonMeaningKind.None => VariableName(expression, ref inquiry),
            _ => null,
        };
    }

    /// <inheritdoc />
    public string? TypeName(SyntaxNode expression)
    {
        if (expression.Kind == SyntaxKind.Parameter) return OfParameter(expression);
        var inquiry = PythonInquiry.Start();
        var meaning = _module.Project.Resolver.Evaluate(_module, expression, ref inquiry);
        return NameOfType(meaning);
    }

    /// <inheritdoc />
    public SyntaxNode? Constant(SyntaxNode expression)
    {
        var inquiry = PythonInquiry.Start();
        return _module.Project.Constants.Evaluate(_module, expression, ref inquiry);
    }

    /// <summary>
    /// True when a Name is bound nowhere: by no scope, import, star import or as a builtin, so that running it raises NameError.
    /// False in doubt (foreign star imports, <c>exec</c> or <c>globals()</c> in the file).
    /// </summary>
    /// <param name="name">Name.</param>
    public bool IsUndefined(SyntaxNode name)
    {
        if (name.Kind != SyntaxKind.Name || name.Text.Length == 0 || PythonNames.Builtins.Contains(name.Text)) return false;
        // gettext installs "_", notebooks "display" and "get_ipython".
        if (name.Text is "_" or "display" or "get_ipython") return false;
        if (_module.ScopeAt(name.Start).Lookup(name.Text) is not null || !Resolved || _module.Tree!.Faults.Count > 0) return false;
        if (_module.Starred(name.Text) is not (null, null) || _module.Child(name.Text) is not null) return false;
        return !_module.IsDynamic;
    }

    /// <summary>
    /// True when a Name that runs as its module is loaded is bound by that module, but only further down, so that running it raises NameError.
    /// False in doubt, as <see cref="IsUndefined"/>.
    /// </summary>
    /// <param name="name">Name.</param>
    public bool IsBoundOnlyBelow(SyntaxNode name)
    {
        if (name.Kind != SyntaxKind.Name || PythonNames.Builtins.Contains(name.Text) || !Resolved || _module.IsDynamic || _module.Tree!.Faults.Count > 0) return false;
        return _module.Scope.Own(name.Text) is { Definitions: [var first, ..] } && first.Node.Start > name.Start && _module.Starred(name.Text) is (null, null);
    }

    /// <inheritdoc />
    public bool IsShadowed(SyntaxNode name)
    {
        if (name.Kind != SyntaxKind.Name || !(PythonNames.Builtins.Contains(name.Text) || PythonKnownPackages.Has(name.Text) || name.Text == "request")) return false;
        if (_module.ScopeAt(name.Start).Lookup(name.Text) is not { Definitions.Count: > 0 } bound) return false;
        foreach (var definition in bound.Definitions)
        {
            if (definition.Kind is PythonDefinitionKind.Import or PythonDefinitionKind.ImportFrom) return false;
        }

        // What is made of something unknown may be the library after all: "input = raw_input", "json = load('ujson')".
        var inquiry = PythonInquiry.Start();
        var meaning = _module.Project.Resolver.Of(bound, ref inquiry);
        if (name.Text == "request") return meaning is { Kind: PythonMeaningKind.ForeignInstance, Dotted: "types.SimpleNamespace" or "dict" or "argparse.Namespace" };
        return meaning.Kind is not (PythonMeaningKind.Unknown or PythonMeaningKind.Foreign or PythonMeaningKind.None);
    }

    private string? OfParameter(SyntaxNode parameter)
    {
        if (_module.ScopeAt(parameter.Start).Own(parameter.Text) is not { } name) return null;
        var inquiry = PythonInquiry.Start();
        return NameOfType(_module.Project.Resolver.Of(name, ref inquiry));
    }

    private static string? NameOfType(PythonMeaning meaning) => meaning.Kind switch
    {
        PythonMeaningKind.Instance => meaning.Class!.Symbol.QualifiedName,
        PythonMeaningKind.ForeignInstance => meaning.Dotted,
        PythonMeaningKind.Foreign => PythonTypes.Values.GetValueOrDefault(meaning.Dotted),
        _ => null,
    };

    // A variable of another module is called by that module's name, whatever it holds.
    private string? VariableName(SyntaxNode expression, ref PythonInquiry inquiry)
    {
        var variable = _module.Project.Variables.Find(_module, expression, ref inquiry);
        if (variable is null || ReferenceEquals(variable.Module, _module) || variable.Scope.Kind != PythonScopeKind.Module) return null;
        return variable.Module.Name.Length == 0 ? variable.Text : variable.Module.Name + "." + variable.Text;
    }
}
