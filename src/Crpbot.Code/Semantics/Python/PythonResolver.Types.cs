using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Annotations and the types of literals and operations.</content>
internal sealed partial class PythonResolver
{
    private const int MostItems = 4;

    /// <summary>The value that an annotation promises: an instance of the class it names.</summary>
    private PythonMeaning Annotated(PythonModule module, SyntaxNode? annotation, ref PythonInquiry inquiry)
    {
        if (annotation is null || !inquiry.Descend()) return PythonMeaning.Unknown;
        var meaning = annotation.Kind switch
        {
            SyntaxKind.NoneLiteral => PythonMeaning.None,
            SyntaxKind.StringLiteral => Quoted(module, annotation, ref inquiry),
            SyntaxKind.BinaryOperation when annotation.Text is "|" => Agreed(Annotated(module, annotation[0], ref inquiry), Annotated(module, annotation[1], ref inquiry)),
            SyntaxKind.Subscript => Generic(module, annotation, ref inquiry),
            SyntaxKind.Name or SyntaxKind.Attribute => Made(Evaluate(module, annotation, ref inquiry), module, annotation),
            _ => PythonMeaning.Unknown,
        };
        inquiry.Ascend();
        return meaning;
    }

    private PythonMeaning Made(PythonMeaning type, PythonModule module, SyntaxNode annotation)
    {
        if (type.Kind == PythonMeaningKind.Foreign && type.Dotted is "typing.Self" or "typing_extensions.Self")
            return module.ScopeAt(annotation.Start) is { Kind: PythonScopeKind.Class, Class: { } around } ? around.Instance : PythonMeaning.Unknown;
        return Made(type);
    }

    private PythonMeaning Made(PythonMeaning type)
    {
        if (type.Kind == PythonMeaningKind.Class) return type.Class!.Instance;
        if (type.Kind is PythonMeaningKind.None) return type;
        if (type.Kind != PythonMeaningKind.Foreign) return PythonMeaning.Unknown;
        if (PythonTypes.Vague.Contains(type.Dotted)) return PythonMeaning.Unknown;
        return PythonTypes.Containers.TryGetValue(type.Dotted, out var container) ? Imports.Instance(container) : type.Instance();
    }

    private PythonMeaning Generic(PythonModule module, SyntaxNode annotation, ref PythonInquiry inquiry)
    {
        var type = Evaluate(module, annotation[0], ref inquiry);
        var index = annotation[1];
        var first = index is { Kind: SyntaxKind.Tuple, Count: > 0 } ? index[0] : index;
        var last = index is { Kind: SyntaxKind.Tuple, Count: > 0 } ? index[index.Count - 1] : index;
        if (type.Kind == PythonMeaningKind.Class) return type.Class!.Instance;
        if (type.Kind != PythonMeaningKind.Foreign) return PythonMeaning.Unknown;
        switch (PythonTypes.LastPart(type.Dotted))
        {
            case "Optional" or "Annotated" or "Final" or "ClassVar" or "Required" or "NotRequired" or "ReadOnly" or "Awaitable" or "Mapped":
                return Annotated(module, first, ref inquiry);
            case "Coroutine":
                return Annotated(module, last, ref inquiry);
            case "Union":
                return Union(module, index, ref inquiry);
            case "Type" or "type":
                return Evaluate(module, first, ref inquiry) is { Kind: PythonMeaningKind.Class or PythonMeaningKind.Foreign } named ? named : PythonMeaning.Unknown;
            case "Callable" or "Literal":
                return PythonMeaning.Unknown;
        }

        if (!PythonTypes.Containers.TryGetValue(type.Dotted, out var container)) return Made(type);
        return Imports.Instance(container).Of(Annotated(module, container is "dict" ? last : first, ref inquiry));
    }

    private PythonMeaning Union(PythonModule module, SyntaxNode? index, ref PythonInquiry inquiry)
    {
        if (index is not { Kind: SyntaxKind.Tuple }) return Annotated(module, index, ref inquiry);
        PythonMeaning all = PythonMeaning.None;
        foreach (var item in index.Children)
        {
            all = Agreed(all, Annotated(module, item, ref inquiry));
            if (all.Kind == PythonMeaningKind.Unknown) return all;
        }

        return all;
    }

    // "Store", "models.Store", "Optional[Store]", "Store | None" in quotes.
    private PythonMeaning Quoted(PythonModule module, SyntaxNode annotation, ref PythonInquiry inquiry)
    {
        var text = annotation.Text.AsSpan().Trim();
        if (text.StartsWith("Optional[", StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal)) text = text[9..^1].Trim();
        var bar = text.LastIndexOf('|');
        if (bar > 0 && text[(bar + 1)..].Trim() is "None") text = text[..bar].Trim();
        if (text.Length is 0 or > 200) return PythonMeaning.Unknown;
        PythonMeaning? at = null;
        foreach (var range in text.Split('.'))
        {
            var part = text[range].ToString();
            if (!PythonTypes.IsIdentifier(part)) return PythonMeaning.Unknown;
            if (at is null) at = module.ScopeAt(annotation.Start).Lookup(part) is { } name ? Of(name, ref inquiry) : Unbound(module, part, ref inquiry);
            else at = Member(at, part, ref inquiry);
        }

        return at is null ? PythonMeaning.Unknown : Made(at, module, annotation);
    }

    private PythonMeaning Value(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry) => node.Kind switch
    {
        SyntaxKind.StringLiteral or SyntaxKind.FormattedString => Imports.Instance("str"),
        SyntaxKind.BytesLiteral => Imports.Instance("bytes"),
        SyntaxKind.IntegerLiteral => Imports.Instance("int"),
        SyntaxKind.FloatLiteral => Imports.Instance("float"),
        SyntaxKind.ImaginaryLiteral => Imports.Instance("complex"),
        SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral or SyntaxKind.Compare => Imports.Instance("bool"),
        SyntaxKind.NoneLiteral => PythonMeaning.None,
        SyntaxKind.Dict => Display(module, node, "dict", ref inquiry),
        SyntaxKind.Set => Display(module, node, "set", ref inquiry),
        SyntaxKind.ListDisplay => Display(module, node, "list", ref inquiry),
        SyntaxKind.Tuple => Display(module, node, "tuple", ref inquiry),
        SyntaxKind.DictComprehension => Imports.Instance("dict").Of(Evaluate(module, node[0]?[1], ref inquiry)),
        SyntaxKind.ListComprehension => Imports.Instance("list").Of(Evaluate(module, node[0], ref inquiry)),
        SyntaxKind.SetComprehension => Imports.Instance("set").Of(Evaluate(module, node[0], ref inquiry)),
        SyntaxKind.Generator => Imports.Instance("generator").Of(Evaluate(module, node[0], ref inquiry)),
        SyntaxKind.UnaryOperation => node.Text is "not" ? Imports.Instance("bool") : Evaluate(module, node[0], ref inquiry),
        SyntaxKind.BinaryOperation => Operation(module, node, ref inquiry),
        _ => PythonMeaning.Unknown,
    };

    private PythonMeaning Display(PythonModule module, SyntaxNode node, string type, ref PythonInquiry inquiry)
    {
        PythonMeaning? all = null;
        for (var i = 0; i < node.Count && i < MostItems; i++)
        {
            var item = node[i] is { Kind: SyntaxKind.DictItem } pair ? pair[1] : node[i];
            var one = item?.Kind == SyntaxKind.Starred ? PythonMeaning.Unknown : Evaluate(module, item, ref inquiry);
            all = all is null ? one : Agreed(all, one);
            if (all.Kind == PythonMeaningKind.Unknown) break;
        }

        return all is null || !all.IsInstance ? Imports.Instance(type) : Imports.Instance(type).Of(all);
    }

    private PythonMeaning Operation(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var left = Evaluate(module, node[0], ref inquiry);
        if (left.Kind == PythonMeaningKind.ForeignInstance && (node.Text is "%" && left.Dotted is "str" or "bytes" || node.Text is "/" && left.Dotted.StartsWith("pathlib.", StringComparison.Ordinal)
            || node.Text is "+" or "*" && left.Dotted is "str" or "bytes" or "list")) return left;
        var right = Evaluate(module, node[1], ref inquiry);
        if (node.Text is "+" && right.Kind == PythonMeaningKind.ForeignInstance && right.Dotted is "str" or "bytes") return right;
        return left.Same(right) && left.IsInstance ? left : PythonMeaning.Unknown;
    }
}
