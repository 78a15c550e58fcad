using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Functions, classes, lambdas and comprehensions: what opens a scope.</content>
internal sealed partial class PythonBinder
{
    // Decorators stand before the name and are judged outside; they come first so that marks stay in the order of the text.
    private void VisitDeclaration(SyntaxNode node, PythonScope scope, bool decorated)
    {
        var decorators = node.Required(0);
        if (!decorated && decorators.Count > 0)
        {
            _work.Push((node, scope, true));
            PushChildren(decorators, scope);
            return;
        }

        _map.Mark(node.Start, scope);
        if (node.Kind == SyntaxKind.Function) OpenFunction(node, scope);
        else OpenClass(node, scope);
    }

    private void OpenFunction(SyntaxNode node, PythonScope scope)
    {
        var owner = scope.Kind == PythonScopeKind.Class ? scope.Class : null;
        var function = Declare(node, scope, owner);
        owner?.Add(function);
        Define(scope, node.Text, new PythonDefinition(PythonDefinitionKind.Function, node, null, InHandler(node)));
        var around = TypeParameters(node, node.Required(1), scope);
        var inner = Open(PythonScopeKind.Function, node, around, function);
        BindParameters(node.Required(2), inner);
        PushChildren(node.Required(4), inner);
        Push(node[3], around);
        PushParameters(node.Required(2), around, inner);
        PushChildren(node.Required(1), around);
    }

    private void OpenClass(SyntaxNode node, PythonScope scope)
    {
        var symbol = new ClassSymbol
        {
            File = _module.File!,
            Node = node,
            Name = node.Text,
            QualifiedName = Prefix(scope) + node.Text,
            Owner = scope.Kind == PythonScopeKind.Class ? scope.Class!.Symbol : null,
        };
        var type = new PythonClass(symbol, _module);
        _module.Classes.Add(type);
        Define(scope, node.Text, new PythonDefinition(PythonDefinitionKind.Class, node, null, InHandler(node)));
        var around = TypeParameters(node, node.Required(1), scope);
        type.Scope = Open(PythonScopeKind.Class, node, around, scope.Function, type);
        PushChildren(node.Required(3), type.Scope);
        PushChildren(node.Required(2), around);
        PushChildren(node.Required(1), around);
    }

    private void VisitLambda(SyntaxNode node, PythonScope scope)
    {
        var function = Declare(node, scope, null);
        function.Return(node.Required(1));
        var inner = Open(PythonScopeKind.Function, node, scope, function);
        BindParameters(node.Required(0), inner);
        Push(node[1], inner);
        PushParameters(node.Required(0), scope, inner);
    }

    // The first iterable is evaluated outside; everything else inside.
    private void VisitComprehension(SyntaxNode node, PythonScope scope)
    {
        var inner = Open(PythonScopeKind.Comprehension, node, scope, scope.Function);
        var clauses = node.Required(1);
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = clauses.Required(i);
            PushChildren(clause.Required(2), inner);
            Push(clause[1], i == 0 ? scope : inner);
            Push(clause[0], inner);
        }

        for (var i = 0; i < clauses.Count; i++)
            BindTarget(clauses.Required(i).Required(0), inner, PythonDefinitionKind.Element, clauses.Required(i)[1], 0);
        Push(node[0], inner);
    }

    private PythonScope TypeParameters(SyntaxNode owner, SyntaxNode parameters, PythonScope scope)
    {
        if (parameters.Count == 0) return scope;
        var around = Open(PythonScopeKind.TypeParameters, owner, scope, scope.Function);
        foreach (var parameter in parameters.Children)
        {
            if (parameter is not null)
                around.Bind(parameter.Text).Add(new PythonDefinition(PythonDefinitionKind.TypeParameter, parameter, null, false));
        }

        return around;
    }

    private static void BindParameters(SyntaxNode parameters, PythonScope inner)
    {
        foreach (var parameter in parameters.Children)
        {
            if (parameter?.Kind == SyntaxKind.Parameter && parameter.Text.Length > 0)
                inner.Bind(parameter.Text).Add(new PythonDefinition(PythonDefinitionKind.Parameter, parameter, null, false));
        }
    }

    // Annotations and defaults are judged outside, the parameter's name inside.
    private void PushParameters(SyntaxNode parameters, PythonScope around, PythonScope inner)
    {
        for (var i = parameters.Count - 1; i >= 0; i--)
        {
            if (parameters[i] is not { } parameter) continue;
            PushChildren(parameter, around);
            if (parameter.Kind == SyntaxKind.Parameter) _work.Push((parameter, inner, false));
        }
    }
}
