using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Answers of the index.</content>
public sealed partial class PythonProject
{
    /// <inheritdoc />
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node) => _targets.Of(ModuleOf(file), node);

    /// <inheritdoc />
    public IReadOnlyList<CallTarget> Callables(CodeFile file, SyntaxNode expression) => _targets.Callables(ModuleOf(file), expression);

    /// <inheritdoc />
    public FunctionSymbol? Function(SyntaxNode declaration) => FunctionOf(declaration)?.Symbol;

    /// <inheritdoc />
    public ClassSymbol? Class(SyntaxNode declaration) => ClassOf(declaration)?.Symbol;

    /// <inheritdoc />
    public ClassSymbol? ClassNamed(string qualifiedName)
    {
        if (_classNames.TryGetValue(qualifiedName, out var known)) return known.Symbol;
        var dot = qualifiedName.LastIndexOf('.');
        if (dot <= 0 || _table.Modules.Count == 0 || _table.Resolve(qualifiedName[..dot], _table.Modules[0]) is not { } module) return null;
        var inquiry = PythonInquiry.Start();
        var meaning = Resolver.Member(module.Meaning, qualifiedName[(dot + 1)..], ref inquiry);
        return meaning.Kind == PythonMeaningKind.Class ? meaning.Class!.Symbol : null;
    }

    /// <inheritdoc />
    public ClassSymbol? InstanceOf(CodeFile file, SyntaxNode expression)
    {
        var meaning = Meaning(file, expression);
        return meaning.Kind is PythonMeaningKind.Instance or PythonMeaningKind.Super ? meaning.Class!.Symbol : null;
    }

    /// <inheritdoc />
    public ClassSymbol? ClassReferred(CodeFile file, SyntaxNode expression)
    {
        var meaning = Meaning(file, expression);
        return meaning.Kind == PythonMeaningKind.Class ? meaning.Class!.Symbol : null;
    }

    /// <inheritdoc />
    public IReadOnlyList<ClassSymbol> Lineage(ClassSymbol type)
    {
        if (ClassOf(type.Node) is not { } found) return [type];
        if (found.Ancestry is { } known) return known;
        var inquiry = PythonInquiry.Start();
        return found.Ancestry = [.. Resolver.Lineage(found, ref inquiry).Classes.Select(one => one.Symbol)];
    }

    /// <inheritdoc />
    public IReadOnlyList<string> ForeignBases(ClassSymbol type)
    {
        if (ClassOf(type.Node) is not { } found) return [];
        var inquiry = PythonInquiry.Start();
        return Resolver.Lineage(found, ref inquiry).Foreign;
    }

    /// <inheritdoc />
    public IReadOnlyList<FunctionSymbol> Methods(ClassSymbol type) =>
        ClassOf(type.Node) is { } found ? found.MethodSymbols ??= [.. found.Methods.Select(method => method.Symbol)] : [];

    /// <inheritdoc />
    public FunctionSymbol? Method(ClassSymbol type, string name)
    {
        if (ClassOf(type.Node) is not { } found) return null;
        var inquiry = PythonInquiry.Start();
        return MethodOf(found, name, null, ref inquiry)?.Symbol;
    }

    /// <inheritdoc />
    public IReadOnlyCollection<string> Fields(ClassSymbol type)
    {
        if (ClassOf(type.Node) is not { } found) return [];
        var names = new SortedSet<string>(found.Fields.Keys, StringComparer.Ordinal);
        foreach (var name in found.Scope!.Names)
        {
            if (name.IsVariable) names.Add(name.Text);
        }

        return names;
    }

    /// <inheritdoc />
    public FunctionSymbol? Enclosing(CodeFile file, SyntaxNode node) =>
        ModuleOf(file).ScopeAt(node.Start).Function?.Symbol;

    /// <inheritdoc />
    public VariableSymbol? Variable(CodeFile file, SyntaxNode node)
    {
        var inquiry = PythonInquiry.Start();
        var name = Variables.Find(ModuleOf(file), node, ref inquiry);
        if (name is null) return null;
        if (name.Symbol is { } known) return known;
        if (!name.IsVariable) return null;
        lock (name)
        {
            return name.Symbol ??= Symbol(name);
        }
    }

    private VariableSymbol Symbol(PythonName name)
    {
        var kind = name.Scope.Kind switch
        {
            PythonScopeKind.Class => VariableKind.ClassField,
            PythonScopeKind.Module => VariableKind.Global,
            _ => name.Definitions[0].Kind == PythonDefinitionKind.Parameter ? VariableKind.Parameter : VariableKind.Local,
        };
        var symbol = new VariableSymbol
        {
            File = name.Module.File!,
            Name = name.Text,
            Kind = kind,
            Function = kind is VariableKind.Local or VariableKind.Parameter ? name.Scope.Function?.Symbol : null,
            Class = kind == VariableKind.ClassField ? name.Scope.Class?.Symbol : null,
            Shared = name.Shared,
        };
        _variables[symbol] = name;
        return symbol;
    }

    /// <inheritdoc />
    public IReadOnlyList<SyntaxNode> Values(VariableSymbol variable)
    {
        if (!_variables.TryGetValue(variable, out var name)) return [];
        return [.. name.Definitions.Where(one => one.Value is not null && one.Kind is PythonDefinitionKind.Assignment or PythonDefinitionKind.Annotated).Select(one => one.Value!)];
    }

    /// <summary>A method by name, own or inherited, optionally only after a class in the order of look-up.</summary>
    internal PythonFunction? MethodOf(PythonClass type, string name, PythonClass? after, ref PythonInquiry inquiry)
    {
        foreach (var one in Resolver.Lineage(type, ref inquiry).Classes)
        {
            if (ReferenceEquals(one, after)) continue;
            if (one.Own(name) is not { } own) continue;
            return MethodOf(own);
        }

        return null;
    }

    /// <summary>The method that a name of a class body is: of several the last that is no setter.</summary>
    internal PythonFunction? MethodOf(PythonName own)
    {
        PythonFunction? found = null;
        for (var i = own.Definitions.Count - 1; i >= 0 && i >= own.Definitions.Count - 16; i--)
        {
            if (own.Definitions[i].Kind != PythonDefinitionKind.Function || FunctionOf(own.Definitions[i].Node) is not { } method) continue;
            if (!method.Symbol.IsSetter) return method;
            found ??= method;
        }

        return found;
    }

    private PythonMeaning Meaning(CodeFile file, SyntaxNode expression)
    {
        var inquiry = PythonInquiry.Start();
        return Resolver.Evaluate(ModuleOf(file), expression, ref inquiry);
    }
}
