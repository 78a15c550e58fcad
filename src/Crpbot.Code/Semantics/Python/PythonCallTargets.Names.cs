using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Names, members and results that are functions.</content>
internal sealed partial class PythonCallTargets
{
    private const int MostOverrides = 4;
    private const int MostDefinitions = 16;

    private void CollectName(PythonModule module, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        var name = _project.Variables.Find(module, node, ref inquiry);
        if (name is not null) CollectDefinitions(name, null, look, ref inquiry);
        else if (_resolver.Evaluate(module, node, ref inquiry) is { } meaning) AddMeaning(meaning, node, look, ref inquiry);
    }

    // All places that give the name a function; several make each uncertain.
    private void CollectDefinitions(PythonName name, SyntaxNode? receiver, PythonLook look, ref PythonInquiry inquiry)
    {
        if (name.Definitions.Count > MostDefinitions) return;
        var count = name.Definitions.Count(definition => Counts(name, definition));
        var certain = look.Certain;
        look.Certain &= count <= 1;
        var before = look.Found.Count;
        foreach (var definition in name.Definitions)
        {
            if (Counts(name, definition)) CollectDefinition(name, definition, receiver, look, ref inquiry);
        }

        if (look.Found.Count == before && _resolver.Of(name, ref inquiry) is { } meaning) AddMeaning(meaning, receiver, look, ref inquiry);
        look.Certain = certain;
    }

    private static bool Counts(PythonName name, PythonDefinition definition)
    {
        if (definition.IsNone || definition.Kind == PythonDefinitionKind.Deletion) return false;
        if (definition.Kind == PythonDefinitionKind.Function)
        {
            if (PythonDecorators.Has(definition.Node, "overload", "setter", "deleter")) return false;
            return definition.Node.Required(4).Count > 0;
        }

        return name.Definitions.Count < 2 || !PythonResolver.IsWrapping(name, definition);
    }

    private void CollectDefinition(PythonName name, PythonDefinition definition, SyntaxNode? receiver, PythonLook look, ref PythonInquiry inquiry)
    {
        switch (definition.Kind)
        {
            case PythonDefinitionKind.Function when _project.FunctionOf(definition.Node) is { } function:
                AddFunction(function, receiver, look);
                break;
            case PythonDefinitionKind.Class when _project.ClassOf(definition.Node) is { } type:
                AddCreation(type, look, ref inquiry);
                break;
            case PythonDefinitionKind.Assignment or PythonDefinitionKind.Annotated:
                Collect(name.Module, definition.Value, look, ref inquiry);
                break;
            case PythonDefinitionKind.Element when _project.Constants.Display(name.Module, definition.Value, ref inquiry) is { } display:
                CollectDisplay(display.Module, display.Node, look, ref inquiry);
                break;
            case PythonDefinitionKind.ImportFrom when _resolver.Imported(name.Module, definition.Value?.Text ?? "", definition.Node.Text, ref inquiry) is var meaning:
                AddMeaning(meaning, receiver, look, ref inquiry);
                break;
        }
    }

    private void CollectMember(PythonModule module, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        var holder = _resolver.Evaluate(module, node[0], ref inquiry);
        switch (holder.Kind)
        {
            case PythonMeaningKind.Module:
                if (_project.Variables.Find(module, node, ref inquiry) is { } name) CollectDefinitions(name, null, look, ref inquiry);
                return;
            case PythonMeaningKind.Class or PythonMeaningKind.Instance or PythonMeaningKind.Super:
                CollectOfClass(holder, node, look, ref inquiry);
                return;
            case PythonMeaningKind.Unknown when node.Text.Length > 0:
                CollectByName(node, look);
                return;
        }
    }

    private void CollectOfClass(PythonMeaning holder, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        var ofInstance = holder.Kind != PythonMeaningKind.Class;
        foreach (var type in _resolver.Lineage(holder.Class!, ref inquiry).Classes)
        {
            if (holder.Kind == PythonMeaningKind.Super && ReferenceEquals(type, holder.Class)) continue;
            if (type.Own(node.Text) is { } own)
            {
                CollectDefinitions(own, ofInstance || IsClassMethod(own) ? node[0] : null, look, ref inquiry);
                if (holder.Kind == PythonMeaningKind.Instance) AddOverrides(holder.Class!, node, look, onlyAbstract: !IsOwnReceiver(node));
                return;
            }

            if (!ofInstance || !type.Fields.TryGetValue(node.Text, out var field)) continue;
            CollectDefinitions(field, null, look, ref inquiry);
            return;
        }

        if (holder.Kind == PythonMeaningKind.Instance) AddOverrides(holder.Class!, node, look, onlyAbstract: false);
    }

    private bool IsClassMethod(PythonName own) =>
        own.Definitions[0].Kind == PythonDefinitionKind.Function && _project.FunctionOf(own.Definitions[0].Node)?.Symbol.IsClassMethod == true;

    private static bool IsOwnReceiver(SyntaxNode node) => node[0] is { Kind: SyntaxKind.Name, Text: "self" };

    // Derived classes may have their own: always asked when the one found does nothing, and for "self.m()".
    private static void AddOverrides(PythonClass type, SyntaxNode node, PythonLook look, bool onlyAbstract)
    {
        if (type.Derived.Count == 0 || onlyAbstract && look.Found.Exists(target => target.Function is { } found && !PythonBodies.IsAbstract(found.Node))) return;
        var certain = look.Certain;
        look.Certain = false;
        var seen = new HashSet<PythonClass> { type };
        var queue = new Queue<PythonClass>(type.Derived);
        var added = 0;
        while (queue.TryDequeue(out var derived) && seen.Count <= MostTargets && added < MostOverrides)
        {
            if (!seen.Add(derived)) continue;
            foreach (var next in derived.Derived) queue.Enqueue(next);
            if (derived.Methods.FirstOrDefault(method => string.Equals(method.Symbol.Name, node.Text, StringComparison.Ordinal)) is not { } method) continue;
            AddFunction(method, node[0], look);
            added++;
        }

        look.Certain = certain;
    }

    // Nothing is known of the receiver: the project's only method of that name is a guess.
    private void CollectByName(SyntaxNode node, PythonLook look)
    {
        if (PythonCommonMethods.Has(node.Text) || !_methods.TryGetValue(node.Text, out var methods) || methods.Count != 1 || methods[0].Symbol.IsProperty) return;
        look.Add(new CallTarget(methods[0].Symbol, null, methods[0].Symbol.IsStatic ? null : node[0], !methods[0].Symbol.IsStatic, false));
    }

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
            case PythonMeaningKind.Instance when _project.MethodOf(meaning.Class, "__call__", null, ref inquiry) is { } call:
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
