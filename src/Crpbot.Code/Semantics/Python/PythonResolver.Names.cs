using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Names and the places that give them values.</content>
internal sealed partial class PythonResolver
{
    private const int MostDefinitions = 64;

    /// <summary>What a name stands for.</summary>
    /// <param name="name">Name.</param>
    /// <param name="inquiry">Question.</param>
    public PythonMeaning Of(PythonName name, ref PythonInquiry inquiry)
    {
        if (name.Meaning is { } known) return known;
        if (!inquiry.Enter(name, out var outer)) return PythonMeaning.Unknown;
        var meaning = Find(name, ref inquiry);
        if (inquiry.Leave(outer)) name.Meaning = meaning;
        return meaning;
    }

    private PythonMeaning Find(PythonName name, ref PythonInquiry inquiry)
    {
        var definitions = name.Definitions;
        if (definitions.Count > MostDefinitions) return PythonMeaning.Unknown;
        if (definitions.Count == 1) return Of(name, definitions[0], ref inquiry);
        if (Declared(name, ref inquiry) is { } declared) return declared;
        PythonMeaning? agreed = null;
        PythonMeaning? imported = null;
        var mixed = false;
        foreach (var definition in definitions)
        {
            if (definition.Kind == PythonDefinitionKind.Deletion || definition.IsNone || IsWrapping(name, definition)) continue;
            var one = Of(name, definition, ref inquiry);
            if (definition.Kind is PythonDefinitionKind.Import or PythonDefinitionKind.ImportFrom) imported ??= one;
            else mixed |= !definition.InHandler && definition.Kind is not (PythonDefinitionKind.Function or PythonDefinitionKind.Class);
            agreed = agreed is null ? one : Together(agreed, one);
        }

        // "try: import a as x / except ImportError: x = …": the first one is what usually runs.
        if (imported is not null && !mixed) return imported;
        return agreed ?? PythonMeaning.Unknown;
    }

    // Functions of the same name: the last one stands for them (overloads, a setter after its getter, branches by version).
    private static PythonMeaning Together(PythonMeaning first, PythonMeaning second)
    {
        if (first.Kind != PythonMeaningKind.Function || second.Kind != PythonMeaningKind.Function) return Agreed(first, second);
        return second.Function!.Symbol.IsSetter ? first : second;
    }

    // "x: T = …" once says what x is, whatever else is assigned.
    private PythonMeaning? Declared(PythonName name, ref PythonInquiry inquiry)
    {
        foreach (var definition in name.Definitions)
        {
            var annotation = definition.Kind switch
            {
                PythonDefinitionKind.Annotated => definition.Node[1],
                PythonDefinitionKind.Parameter => definition.Node[0],
                _ => null,
            };
            if (annotation is null) continue;
            var meaning = Annotated(name.Module, annotation, ref inquiry);
            if (meaning.Kind != PythonMeaningKind.Unknown) return meaning;
        }

        return null;
    }

    /// <summary>True for <c>f = decorate(f)</c>, after which the name still leads to the function.</summary>
    /// <param name="name">Name.</param>
    /// <param name="definition">One of its definitions.</param>
    public static bool IsWrapping(PythonName name, PythonDefinition definition)
    {
        if (definition.Kind != PythonDefinitionKind.Assignment || definition.Value is not { Kind: SyntaxKind.Call } call || name.Definitions.Count < 2) return false;
        if (name.Definitions[0].Kind is not (PythonDefinitionKind.Function or PythonDefinitionKind.Class)) return false;
        foreach (var argument in call.Required(1).Children)
        {
            if (argument?.Kind == SyntaxKind.Name && string.Equals(argument.Text, name.Text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private PythonMeaning Of(PythonName name, PythonDefinition definition, ref PythonInquiry inquiry)
    {
        var module = name.Module;
        switch (definition.Kind)
        {
            case PythonDefinitionKind.Assignment:
                return Evaluate(module, definition.Value, ref inquiry);
            case PythonDefinitionKind.Annotated:
                var declared = Annotated(module, definition.Node[1], ref inquiry);
                return declared.Kind != PythonMeaningKind.Unknown ? declared : Evaluate(module, definition.Value, ref inquiry);
            case PythonDefinitionKind.Parameter:
                return Parameter(name, definition.Node, ref inquiry);
            case PythonDefinitionKind.Import:
                return Imports.Import(definition.Node, module);
            case PythonDefinitionKind.ImportFrom:
                return Imported(module, definition.Value!.Text, definition.Node.Text, ref inquiry);
            case PythonDefinitionKind.Function or PythonDefinitionKind.Class:
                return Evaluate(module, definition.Node, ref inquiry);
            case PythonDefinitionKind.Context:
                return Entered(Evaluate(module, definition.Value, ref inquiry), ref inquiry);
            case PythonDefinitionKind.Element:
                return Elements(Evaluate(module, definition.Value, ref inquiry));
            case PythonDefinitionKind.Handler when definition.Value is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } type:
                return Made(Evaluate(module, type, ref inquiry));
            case PythonDefinitionKind.Augmented:
                return definition.Value is { Kind: SyntaxKind.StringLiteral or SyntaxKind.FormattedString } ? Imports.Instance("str") : PythonMeaning.Unknown;
            default:
                return PythonMeaning.Unknown;
        }
    }

    private PythonMeaning Parameter(PythonName name, SyntaxNode parameter, ref PythonInquiry inquiry)
    {
        if (parameter.Has(SyntaxTraits.Variadic)) return Imports.Instance("tuple");
        if (parameter.Has(SyntaxTraits.DoubleVariadic)) return Imports.Instance("dict");
        if (parameter[0] is { } annotation) return Annotated(name.Module, annotation, ref inquiry);
        if (name.Scope.Function is not { Owner: { } owner } method || !ReferenceEquals(method.Symbol.Parameters[0], parameter) || !method.Symbol.HasReceiverParameter)
            return PythonMeaning.Unknown;
        return method.Symbol.IsClassMethod ? owner.Meaning : owner.Instance;
    }

    private static PythonMeaning Elements(PythonMeaning iterable) => iterable.Element ?? PythonMeaning.Unknown;
}
