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
    private void AddOverrides(PythonClass type, SyntaxNode node, PythonLook look, bool onlyAbstract)
    {
        if (type.Derived.Count == 0 || onlyAbstract && look.Found.Exists(target => target.Function is { } found && !PythonBodies.IsAbstract(found.Node))) return;
        var certain = look.Certain;
        look.Certain = false;
        var seen = new HashSet<PythonClass> { type };
        var queue = new Queue<PythonClass>(type.Derived.Take(MostTargets));
        var added = 0;
        while (queue.TryDequeue(out var derived) && seen.Count <= MostTargets && added < MostOverrides)
        {
            if (!seen.Add(derived)) continue;
            foreach (var next in derived.Derived.Take(MostTargets)) queue.Enqueue(next);
            if (derived.Own(node.Text) is not { } own || _project.MethodOf(own) is not { } method) continue;
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
}
