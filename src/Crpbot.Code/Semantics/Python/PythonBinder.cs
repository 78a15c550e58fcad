using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// Finds the scopes of a file and every place that gives a name a value, in one walk in the order of the text. The walk keeps its own stack,
/// so that no tree is too deep for it.
/// </summary>
internal sealed partial class PythonBinder
{
    private readonly PythonModule _module;
    private readonly PythonScopeMap _map = new();
    private readonly Stack<(SyntaxNode Node, PythonScope Scope, bool Decorated)> _work = new();
    private readonly List<PythonScope> _scopes = [];
    private readonly List<(PythonScope Scope, string Name, PythonDefinition Definition)> _nonlocals = [];
    private readonly List<(PythonScope Scope, SyntaxNode Holder, SyntaxNode? Value)> _mutations = [];
    private int _handlerEnd;

    private PythonBinder(PythonModule module) => _module = module;

    /// <summary>Binds a module's file; a folder has nothing to bind.</summary>
    /// <param name="module">Module.</param>
    public static void Bind(PythonModule module)
    {
        if (module.Tree is null) return;
        new PythonBinder(module).Run();
    }

    private void Run()
    {
        _scopes.Add(_module.Scope);
        PushChildren(_module.Tree!.Root, _module.Scope);
        while (_work.TryPop(out var item)) Visit(item.Node, item.Scope, item.Decorated);
        Finish();
        _module.Take(_map);
    }

    private void Push(SyntaxNode? node, PythonScope scope)
    {
        if (node is not null) _work.Push((node, scope, false));
    }

    private void PushChildren(SyntaxNode node, PythonScope scope)
    {
        var children = node.Children;
        for (var i = children.Length - 1; i >= 0; i--) Push(children[i], scope);
    }

    private PythonScope Open(PythonScopeKind kind, SyntaxNode node, PythonScope parent, PythonFunction? function, PythonClass? type = null)
    {
        var scope = new PythonScope(kind, node, parent, _module) { Function = function, Class = type };
        _scopes.Add(scope);
        return scope;
    }

    private void Visit(SyntaxNode node, PythonScope scope, bool decorated)
    {
        if (node.Kind is SyntaxKind.Function or SyntaxKind.Class)
        {
            VisitDeclaration(node, scope, decorated);
            return;
        }

        if (node.Kind != SyntaxKind.List) _map.Mark(node.Start, scope);
        switch (node.Kind)
        {
            case SyntaxKind.Name:
                scope.Use(node.Text);
                if (node.Text is "exec" or "globals") _module.IsDynamic = true;
                return;
            case SyntaxKind.Parameter:
                return;
            case SyntaxKind.Lambda:
                VisitLambda(node, scope);
                return;
            case SyntaxKind.ListComprehension or SyntaxKind.SetComprehension or SyntaxKind.DictComprehension or SyntaxKind.Generator:
                VisitComprehension(node, scope);
                return;
            case SyntaxKind.Conditional:
                Push(node[2], scope);
                Push(node[0], scope);
                Push(node[1], scope);
                return;
            default:
                Note(node, scope);
                PushChildren(node, scope);
                return;
        }
    }

    private void Finish()
    {
        foreach (var (scope, name, definition) in _nonlocals)
            (scope.Lookup(name) ?? scope.Bind(name)).Add(definition);
        foreach (var (scope, holder, value) in _mutations) Mutate(scope, holder, value);
        foreach (var scope in _scopes)
        {
            foreach (var use in scope.Uses)
            {
                if (scope.Own(use) is null && scope.Lookup(use) is { } name && !ReferenceEquals(name.Scope.Function, scope.Function)) name.Shared = true;
            }
        }
    }

    private static void Mutate(PythonScope scope, SyntaxNode holder, SyntaxNode? value)
    {
        var name = holder.Kind == SyntaxKind.Name ? scope.Lookup(holder.Text) : ReceiverField(holder, scope);
        if (name is null) return;
        name.Mutated = true;
        if (value is not null) name.Store(value);
    }
}
