using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Meanings and results of calls that are functions.</content>
internal sealed partial class PythonCallTargets
{
    private void AddMeaning(PythonMeaning meaning, SyntaxNode? receiver, PythonLook look, ref PythonInquiry inquiry)
    {
        switch (meaning.Kind)
        {
            case PythonMeaningKind.Function:
                AddFunction(meaning.Function!, null, look);
                break;
            case PythonMeaningKind.Method:
                AddFunction(meaning.Function!, receiver, look);
                break;
            case PythonMeaningKind.Class:
                AddCreation(meaning.Class!, look, ref inquiry);
                break;
            case PythonMeaningKind.Instance when meaning.Class is { } type && _project.MethodOf(type, "__call__", null, ref inquiry) is { } call:
                AddFunction(call, receiver, look);
                break;
        }
    }

    private static void AddFunction(PythonFunction function, SyntaxNode? receiver, PythonLook look)
    {
        var bound = receiver is not null && function.Symbol.HasReceiverParameter;
        look.Add(new CallTarget(function.Symbol, null, bound ? receiver : null, bound, look.Certain));
    }

    private void AddCreation(PythonClass type, PythonLook look, ref PythonInquiry inquiry)
    {
        var made = _project.MethodOf(type, "__init__", null, ref inquiry) ?? _project.MethodOf(type, "__new__", null, ref inquiry);
        look.Add(new CallTarget(made?.Symbol, type.Symbol, null, made?.Symbol.HasReceiverParameter == true, look.Certain));
    }

    // "make()(x)", "partial(f, a)(x)", "getattr(o, 'm')(x)".
    private void CollectResult(PythonModule module, SyntaxNode call, PythonLook look, ref PythonInquiry inquiry)
    {
        var arguments = call.Required(1);
        var meaning = _resolver.Evaluate(module, call[0], ref inquiry);
        var first = arguments.Count > 0 ? arguments[0] : null;
        if (meaning.Kind == PythonMeaningKind.Foreign)
        {
            if (meaning.Dotted is "functools.partial" or "functools.partialmethod") CollectPartial(module, arguments, look, ref inquiry);
            else if (PythonRunners.Wrappers.Contains(meaning.Dotted) || call[0] is { Kind: SyntaxKind.Call }) Collect(module, first, look, ref inquiry);
            else if (meaning.Dotted is "getattr" && arguments.Count >= 2 && _project.Constants.Evaluate(module, arguments[1], ref inquiry) is { Kind: SyntaxKind.StringLiteral } name && first is not null)
                CollectMember(module, new SyntaxNode(SyntaxKind.Attribute, call.Start, call.End, name.Text, SyntaxTraits.None, [first]), look, ref inquiry);
            return;
        }

        if (meaning.Kind is PythonMeaningKind.Function or PythonMeaningKind.Method)
        {
            foreach (var value in meaning.Function!.Returns.Take(4)) Collect(meaning.Function.Module, value, look, ref inquiry);
            return;
        }

        if (_resolver.Evaluate(module, call, ref inquiry) is { Kind: PythonMeaningKind.Instance } instance) AddMeaning(instance, call, look, ref inquiry);
    }

    private void CollectPartial(PythonModule module, SyntaxNode arguments, PythonLook look, ref PythonInquiry inquiry)
    {
        if (arguments.Count == 0) return;
        var inner = new PythonLook { Certain = look.Certain, Depth = look.Depth };
        Collect(module, arguments[0], inner, ref inquiry);
        foreach (var target in inner.Found)
        {
            var before = target.Arguments is { } bound ? Own(bound, target, module) : [];
            look.Add(target with { Arguments = [.. before, .. arguments.Children[1..].ToArray().OfType<SyntaxNode>()], ArgumentsFile = module.File });
        }
    }
}
