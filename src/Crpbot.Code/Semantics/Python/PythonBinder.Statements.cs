using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>What single statements and expressions bind, read, return or change.</content>
internal sealed partial class PythonBinder
{
    private void Note(SyntaxNode node, PythonScope scope)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Assign:
                foreach (var target in node.Required(0).Children) BindTarget(target, scope, PythonDefinitionKind.Assignment, node[1], 0);
                return;
            case SyntaxKind.AnnotatedAssign:
                NoteAnnotated(node, scope);
                return;
            case SyntaxKind.AugmentedAssign:
                BindTarget(node[0], scope, PythonDefinitionKind.Augmented, node[1], 0);
                return;
            case SyntaxKind.NamedExpression:
                BindTarget(node[0], Outside(scope), PythonDefinitionKind.Assignment, node[1], 0);
                return;
            case SyntaxKind.For:
                BindTarget(node[0], scope, PythonDefinitionKind.Element, node[1], 0);
                return;
            case SyntaxKind.WithItem:
                BindTarget(node[1], scope, PythonDefinitionKind.Context, node[0], 0);
                return;
            case SyntaxKind.Delete:
                foreach (var target in node.Children) BindTarget(target, scope, PythonDefinitionKind.Deletion, null, 0);
                return;
            case SyntaxKind.Call:
                NoteCall(node, scope);
                return;
            case SyntaxKind.Return when node[0] is { } value:
                scope.Function?.Return(value);
                return;
            case SyntaxKind.Yield:
                scope.Function?.Yield(node[0]);
                return;
            case SyntaxKind.YieldFrom:
                scope.Function?.Yield(null);
                return;
            default:
                NoteNames(node, scope);
                return;
        }
    }

    private void NoteNames(SyntaxNode node, PythonScope scope)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Import:
                foreach (var alias in node.Children) NoteImport(alias!, null, scope);
                return;
            case SyntaxKind.ImportFrom:
                foreach (var alias in node.Children) NoteImport(alias!, node, scope);
                return;
            case SyntaxKind.Global:
                foreach (var name in node.Children) scope.DeclareGlobal(name!.Text);
                return;
            case SyntaxKind.Nonlocal:
                foreach (var name in node.Children) scope.DeclareNonlocal(name!.Text);
                return;
            case SyntaxKind.Handler:
                _handlerEnd = Math.Max(_handlerEnd, node.End);
                if (node.Text.Length > 0) Define(scope, node.Text, new PythonDefinition(PythonDefinitionKind.Handler, node, node[0], true));
                return;
            case SyntaxKind.MatchAs or SyntaxKind.MatchStar or SyntaxKind.MatchMapping:
                if (node.Text.Length > 0) Define(scope, node.Text, new PythonDefinition(PythonDefinitionKind.Capture, node, null, InHandler(node)));
                return;
            case SyntaxKind.TypeAlias:
                BindTarget(node[0], scope, PythonDefinitionKind.Other, node[2], 0);
                return;
        }
    }

    private void NoteImport(SyntaxNode alias, SyntaxNode? from, PythonScope scope)
    {
        if (alias.Kind != SyntaxKind.Alias) return;
        if (string.Equals(alias.Text, "*", StringComparison.Ordinal))
        {
            if (from is not null) _module.StarImports.Add(from);
            return;
        }

        var name = alias.Count > 0 && alias[0] is { } renamed ? renamed.Text : from is null ? PythonTypes.FirstPart(alias.Text) : alias.Text;
        var kind = from is null ? PythonDefinitionKind.Import : PythonDefinitionKind.ImportFrom;
        Define(scope, name, new PythonDefinition(kind, alias, from, InHandler(alias)));
    }

    private void NoteAnnotated(SyntaxNode node, PythonScope scope)
    {
        var target = node.Required(0);
        var definition = new PythonDefinition(PythonDefinitionKind.Annotated, node, node[2], InHandler(node));
        if (target.Kind == SyntaxKind.Name) Define(scope, target.Text, definition);
        else if (target.Kind == SyntaxKind.Attribute && ReceiverField(target, scope) is { } field) field.Add(definition);
        else BindTarget(target, scope, PythonDefinitionKind.Assignment, node[2], 0);
    }

    private void NoteCall(SyntaxNode node, PythonScope scope)
    {
        if (node[0] is not { } callee) return;
        if (callee.Kind == SyntaxKind.Attribute)
        {
            if (PythonRegistrations.Calls.Contains(callee.Text)) _module.Registrations.Add(node);
            if (PythonNames.Mutating.Contains(callee.Text)) NoteMutation(callee[0], scope, null);
        }
        else if (callee.Kind == SyntaxKind.Name && PythonRegistrations.Calls.Contains(callee.Text))
        {
            _module.Registrations.Add(node);
        }
    }

    private void NoteMutation(SyntaxNode? holder, PythonScope scope, SyntaxNode? value)
    {
        if (holder?.Kind is SyntaxKind.Name or SyntaxKind.Attribute) _mutations.Add((scope, holder, value));
    }
}
