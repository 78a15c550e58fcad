using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>What calls give.</content>
internal sealed partial class PythonResolver
{
    private const int MostReturns = 16;

    private PythonMeaning Result(PythonModule module, SyntaxNode call, ref PythonInquiry inquiry)
    {
        // What stands before the dot is evaluated once: twice per link would be exponential in a chain of calls.
        var receiver = call[0] is { Kind: SyntaxKind.Attribute } attribute ? Evaluate(module, attribute[0], ref inquiry) : null;
        var callee = receiver is null ? Evaluate(module, call[0], ref inquiry) : Member(receiver, call[0]!.Text, ref inquiry);
        return callee.Kind switch
        {
            PythonMeaningKind.Foreign => ForeignResult(module, call, callee, ref inquiry),
            PythonMeaningKind.Class => callee.Class!.Instance,
            PythonMeaningKind.Function or PythonMeaningKind.Method => ResultOf(callee.Function!, receiver, ref inquiry),
            PythonMeaningKind.ForeignInstance => PythonTypes.Called.TryGetValue(callee.Dotted, out var type) ? Imports.Instance(type) : PythonMeaning.Unknown,
            PythonMeaningKind.Instance when Member(callee, "__call__", ref inquiry) is { Kind: PythonMeaningKind.Method } own => ResultOf(own.Function!, callee, ref inquiry),
            _ => PythonMeaning.Unknown,
        };
    }

    /// <summary>What calling a function gives: its annotation, otherwise what all its returns agree on.</summary>
    /// <param name="function">Function.</param>
    /// <param name="receiver">What stands before the dot, for <c>Self</c>.</param>
    /// <param name="inquiry">Question.</param>
    public PythonMeaning ResultOf(PythonFunction function, PythonMeaning? receiver, ref PythonInquiry inquiry)
    {
        if (function.Result is not { } result)
        {
            if (!inquiry.Enter(function, out var outer)) return PythonMeaning.Unknown;
            result = FindResult(function, ref inquiry);
            if (inquiry.Leave(outer)) function.Result = result;
        }

        // A method that returns its receiver returns what it was called on, also in a derived class.
        var returnsOwner = function.Owner is { } owner && ReferenceEquals(result, owner.Instance);
        return returnsOwner && receiver?.Kind is PythonMeaningKind.Instance or PythonMeaningKind.Class ? receiver.Class!.Instance : result;
    }

    private PythonMeaning FindResult(PythonFunction function, ref PythonInquiry inquiry)
    {
        var node = function.Symbol.Node;
        var isContext = function.IsGenerator && PythonDecorators.Has(node, "contextmanager", "asynccontextmanager");
        if (node.Kind == SyntaxKind.Function && node[3] is { } annotation)
        {
            var declared = Annotated(function.Module, annotation, ref inquiry);
            if (isContext) return declared.Element ?? PythonMeaning.Unknown;
            if (declared.Kind != PythonMeaningKind.Unknown) return declared;
        }

        if (function.IsGenerator && !isContext) return PythonMeaning.Unknown;
        var values = isContext ? function.Yields : function.Returns;
        if (values.Count > MostReturns) return PythonMeaning.Unknown;
        PythonMeaning? agreed = null;
        foreach (var value in values)
        {
            var one = Evaluate(function.Module, value, ref inquiry);
            agreed = agreed is null ? one : Agreed(agreed, one);
            if (agreed.Kind == PythonMeaningKind.Unknown) break;
        }

        return agreed ?? PythonMeaning.Unknown;
    }

    private PythonMeaning ForeignResult(PythonModule module, SyntaxNode call, PythonMeaning callee, ref PythonInquiry inquiry)
    {
        var arguments = call.Required(1);
        var first = arguments.Count > 0 ? arguments[0] : null;
        switch (callee.Dotted)
        {
            case "super":
                return Super(module, call, first, ref inquiry);
            case "typing.cast" or "typing_extensions.cast":
                return Annotated(module, first, ref inquiry);
            case "getattr" when arguments.Count is 2 or 3 && arguments[1] is { Kind: SyntaxKind.StringLiteral } name:
                return Member(Evaluate(module, first, ref inquiry), name.Text, ref inquiry);
            case "__import__" or "importlib.import_module" when first is { Kind: SyntaxKind.StringLiteral } && !first.Text.StartsWith('.'):
                return Imports.Module(first.Text, module)?.Meaning ?? Imports.Foreign(callee.Dotted is "__import__" ? PythonTypes.FirstPart(first.Text) : first.Text);
            case "type" when arguments.Count == 1:
                return Evaluate(module, first, ref inquiry) is { Kind: PythonMeaningKind.Instance } instance ? instance.Class!.Meaning : PythonMeaning.Unknown;
            case "functools.partial":
                return Evaluate(module, first, ref inquiry) is { Kind: PythonMeaningKind.Function or PythonMeaningKind.Method or PythonMeaningKind.Class } bound
                    ? bound : PythonMeaning.Unknown;
            case "open" or "io.open" or "codecs.open":
                return Imports.Instance(IsBinary(arguments) ? "io.BufferedReader" : "io.TextIOWrapper");
            case "list" or "sorted" or "tuple" or "set" or "frozenset" or "reversed" or "iter" when first is not null:
                return Imports.Instance(callee.Dotted is "sorted" or "reversed" or "iter" ? "list" : callee.Dotted).Of(Elements(Evaluate(module, first, ref inquiry)));
            case "next" when first is not null:
                return Elements(Evaluate(module, first, ref inquiry));
        }

        if (PythonTypes.PassOn.Contains(callee.Dotted)) return Evaluate(module, first, ref inquiry);
        if (PythonTypes.Returns.TryGetValue(callee.Dotted, out var type)) return Imports.Instance(type);
        if (PythonTypes.Clients.Contains(callee.Dotted)) return first is { Kind: SyntaxKind.StringLiteral } ? Imports.Instance(callee.Dotted + "." + first.Text) : PythonMeaning.Unknown;
        return PythonTypes.IsClassName(callee.Dotted) ? callee.Instance() : PythonMeaning.Unknown;
    }

    private PythonMeaning Super(PythonModule module, SyntaxNode call, SyntaxNode? first, ref PythonInquiry inquiry)
    {
        if (first is not null) return Evaluate(module, first, ref inquiry) is { Kind: PythonMeaningKind.Class } named ? named.Class!.Super : PythonMeaning.Unknown;
        var scope = module.ScopeAt(call.Start);
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Kind == PythonScopeKind.Function && at.Function?.Owner is { } owner) return owner.Super;
        }

        return PythonMeaning.Unknown;
    }

    private static bool IsBinary(SyntaxNode arguments)
    {
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument) continue;
            var mode = argument.Kind == SyntaxKind.Keyword ? string.Equals(argument.Text, "mode", StringComparison.Ordinal) ? argument[0] : null : i == 1 ? argument : null;
            if (mode is { Kind: SyntaxKind.StringLiteral } && mode.Text.Contains('b', StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>What <c>with … as x</c> gives.</summary>
    private PythonMeaning Entered(PythonMeaning context, ref PythonInquiry inquiry)
    {
        if (context.Kind == PythonMeaningKind.ForeignInstance)
            return PythonTypes.Entered.TryGetValue(context.Dotted, out var type) ? Imports.Instance(type) : context;
        if (context.Kind != PythonMeaningKind.Instance) return context.Kind == PythonMeaningKind.Foreign ? PythonMeaning.Unknown : context;
        foreach (var name in (ReadOnlySpan<string>)["__enter__", "__aenter__"])
        {
            if (Member(context, name, ref inquiry) is { Kind: PythonMeaningKind.Method } enter)
                return ResultOf(enter.Function!, context, ref inquiry);
        }

        return context;
    }
}
