using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Finds the functions that frameworks, queues, bots, clouds and the command line call.</summary>
internal sealed class PythonEntryPoints
{
    private readonly PythonProject _project;
    private readonly PythonCallTargets _targets;
    private readonly List<EntryPoint> _found = [];

    private PythonEntryPoints(PythonProject project, PythonCallTargets targets) => (_project, _targets) = (project, targets);

    /// <summary>All of a project, by file and position.</summary>
    /// <param name="project">Project.</param>
    /// <param name="targets">Its call targets.</param>
    public static IReadOnlyList<EntryPoint> Find(PythonProject project, PythonCallTargets targets)
    {
        var search = new PythonEntryPoints(project, targets);
        var order = new Dictionary<CodeFile, int>(ReferenceEqualityComparer.Instance);
        foreach (var module in project.Modules)
        {
            order[module.File!] = order.Count;
            foreach (var function in module.Functions) search.OfFunction(module, function);
            foreach (var call in module.Registrations) search.OfCall(module, call);
            search.OfMain(module);
        }

        return [.. search._found.OrderBy(entry => order[entry.Function.File]).ThenBy(entry => entry.Function.Node.Start)];
    }

    private void Add(FunctionSymbol? function, (EntryPointKind Kind, string Framework)? what, SyntaxNode? registration, PythonModule module)
    {
        if (function is not null && what is { } known) _found.Add(new EntryPoint(function, known.Kind, known.Framework, registration, registration is null ? null : module.File));
    }

    private void OfFunction(PythonModule module, PythonFunction function)
    {
        var node = function.Symbol.Node;
        if (node.Kind == SyntaxKind.Lambda) return;
        var before = _found.Count;
        foreach (var decorator in node.Required(0).Children)
        {
            if (decorator is not null) OfDecorator(module, function, decorator);
        }

        if (function.Owner is { } owner)
        {
            OfBase(module, function, owner);
            return;
        }

        if (_found.Count > before) return;
        if (IsCloudHandler(node)) Add(function.Symbol, (EntryPointKind.CloudFunction, "aws-lambda"), null, module);
        else if (IsDjangoView(module, node)) Add(function.Symbol, (EntryPointKind.Http, "django"), null, module);
    }

    private void OfDecorator(PythonModule module, PythonFunction function, SyntaxNode decorator)
    {
        var target = decorator.Kind == SyntaxKind.Call ? decorator[0] : decorator;
        if (target?.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return;
        var dotted = module.Semantics!.QualifiedName(target) ?? "";
        var takesPath = decorator.Kind == SyntaxKind.Call && decorator.Required(1) is { Count: > 0 } arguments
            && arguments[0] is { Kind: SyntaxKind.StringLiteral } path && path.Text.StartsWith('/');
        Add(function.Symbol, PythonRegistrations.ByDecorator(target.Text, dotted, takesPath) ?? OfGroup(module, function, target), decorator, module);
    }

    // "@cli.command()" where cli is itself a click group of the project.
    private (EntryPointKind Kind, string Framework)? OfGroup(PythonModule module, PythonFunction function, SyntaxNode target)
    {
        if (target is not { Kind: SyntaxKind.Attribute, Text: "command" or "group" } || target[0] is not { Kind: SyntaxKind.Name } holder) return null;
        foreach (var callable in _targets.Callables(module, holder))
        {
            if (callable.Function is { } group && !ReferenceEquals(group, function.Symbol) && PythonDecorators.Has(group.Node, "group")) return (EntryPointKind.Command, "click");
        }

        return null;
    }

    private void OfBase(PythonModule module, PythonFunction function, PythonClass owner)
    {
        foreach (var name in _project.ForeignBases(owner.Symbol))
        {
            if (PythonRegistrations.ByBase(name, function.Symbol.Name) is not { } what) continue;
            Add(function.Symbol, what, owner.Symbol.Node, module);
            return;
        }
    }

    private void OfCall(PythonModule module, SyntaxNode call)
    {
        var callee = call.Required(0);
        var dotted = module.Semantics!.QualifiedName(callee) ?? "";
        if (_targets.Of(module, call).Any(target => target is { Certain: true, Deferred: false })) return;
        if (PythonRegistrations.ByCall(callee.Text, dotted) is not { } what) return;
        foreach (var argument in call.Required(1).Children)
        {
            var value = argument?.Kind == SyntaxKind.Keyword ? argument[0] : argument;
            if (value is not null) OfArgument(module, value, what, call, 0);
        }
    }

    private void OfArgument(PythonModule module, SyntaxNode value, (EntryPointKind Kind, string Framework) what, SyntaxNode call, int depth)
    {
        switch (value.Kind)
        {
            case SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Lambda:
                foreach (var target in _targets.Callables(module, value))
                {
                    if (target.Creates is null) Add(target.Function, what, call, module);
                }

                break;
            case SyntaxKind.Call when depth < 3 && PythonRegistrations.Calls.Contains(value.Required(0).Text):
                break;
            case SyntaxKind.Call when depth < 3 && value.Required(1) is { Count: > 0 } arguments && arguments[0] is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } wrapped && value.Required(0).Text is not "as_view":
                OfArgument(module, wrapped, what, call, depth + 1);
                break;
        }
    }

    // Functions called below "if __name__ == '__main__'".
    private void OfMain(PythonModule module)
    {
        foreach (var statement in module.Tree!.Root.Children)
        {
            if (statement is not { Kind: SyntaxKind.If } || statement[0] is not { Kind: SyntaxKind.Compare } test || test[0] is not { Kind: SyntaxKind.Name, Text: "__name__" }) continue;
            var work = new Stack<SyntaxNode>(statement.Required(1).Children.ToArray().OfType<SyntaxNode>());
            while (work.TryPop(out var node))
            {
                if (node.Kind is SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Lambda) continue;
                if (node.Kind == SyntaxKind.Call)
                {
                    foreach (var target in _targets.Of(module, node)) Add(target.Function, (EntryPointKind.Command, "python"), node, module);
                }

                foreach (var child in node.Children)
                {
                    if (child is not null) work.Push(child);
                }
            }
        }
    }

    private static bool IsCloudHandler(SyntaxNode function)
    {
        var parameters = function.Required(2);
        if (parameters.Count < 2 || parameters[0] is not { } first || parameters[1] is not { } second) return false;
        return function.Text is "lambda_handler" || first.Text is "event" or "_event" && second.Text is "context" or "_context" or "ctx" or "_";
    }

    private static bool IsDjangoView(PythonModule module, SyntaxNode function)
    {
        var parameters = function.Required(2);
        if (parameters.Count == 0 || parameters[0] is not { Text: "request" } || !module.Name.EndsWith("views", StringComparison.Ordinal)) return false;
        return module.Tree!.Root.Children.ToArray().Any(one => one is { Kind: SyntaxKind.ImportFrom } && one.Text.StartsWith("django", StringComparison.Ordinal));
    }
}
