using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Assignment targets and symbols.</content>
internal sealed partial class PythonBinder
{
    private const int DeepestTarget = 100;

    private void BindTarget(SyntaxNode? target, PythonScope scope, PythonDefinitionKind kind, SyntaxNode? value, int depth)
    {
        if (target is null || depth > DeepestTarget) return;
        switch (target.Kind)
        {
            case SyntaxKind.Name:
                Define(scope, target.Text, new PythonDefinition(kind, target, value, InHandler(target)));
                return;
            case SyntaxKind.Attribute:
                BindAttribute(target, scope, new PythonDefinition(kind, target, value, InHandler(target)));
                return;
            case SyntaxKind.Subscript:
                NoteMutation(target[0], scope, kind == PythonDefinitionKind.Assignment ? value : null);
                return;
            case SyntaxKind.Starred:
                BindTarget(target[0], scope, kind == PythonDefinitionKind.Deletion ? kind : PythonDefinitionKind.Unpacked, null, depth + 1);
                return;
            case SyntaxKind.Tuple or SyntaxKind.ListDisplay:
                BindItems(target, scope, kind, value, depth);
                return;
        }
    }

    // "a, b = 1, 2" gives each its own value; anything else is taken apart at run time.
    private void BindItems(SyntaxNode target, PythonScope scope, PythonDefinitionKind kind, SyntaxNode? value, int depth)
    {
        var paired = kind == PythonDefinitionKind.Assignment && value is { Kind: SyntaxKind.Tuple or SyntaxKind.ListDisplay }
            && value.Count == target.Count && !HasStar(target) && !HasStar(value);
        for (var i = 0; i < target.Count; i++)
        {
            if (paired) BindTarget(target[i], scope, kind, value![i], depth + 1);
            else BindTarget(target[i], scope, kind == PythonDefinitionKind.Deletion ? kind : PythonDefinitionKind.Unpacked, value, depth + 1);
        }
    }

    private static bool HasStar(SyntaxNode display)
    {
        foreach (var item in display.Children)
        {
            if (item?.Kind == SyntaxKind.Starred) return true;
        }

        return false;
    }

    private void BindAttribute(SyntaxNode target, PythonScope scope, PythonDefinition definition)
    {
        if (ReceiverField(target, scope) is { } field)
        {
            field.Add(definition);
            return;
        }

        _module.AttributeStores.Add((target, definition.Value));
    }

    // The field of "self.x" when "self" is the receiver of the method around; null for anything else.
    private static PythonName? ReceiverField(SyntaxNode attribute, PythonScope scope)
    {
        if (attribute[0] is not { Kind: SyntaxKind.Name } receiver) return null;
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Kind is PythonScopeKind.Class or PythonScopeKind.TypeParameters || at.Own(receiver.Text) is null) continue;
            return at.Function is { Owner: { } owner } method && at.Kind == PythonScopeKind.Function
                && string.Equals(method.ReceiverName, receiver.Text, StringComparison.Ordinal) ? owner.Field(attribute.Text) : null;
        }

        return null;
    }

    private void Define(PythonScope scope, string name, PythonDefinition definition)
    {
        if (scope.IsNonlocal(name))
        {
            _nonlocals.Add((scope, name, definition));
            return;
        }

        if (!scope.IsGlobal(name))
        {
            scope.Bind(name).Add(definition);
            return;
        }

        var global = _module.Scope.Bind(name);
        global.Add(definition);
        global.Shared |= scope.Function is not null;
    }

    // The walrus of a comprehension binds in the function around.
    private static PythonScope Outside(PythonScope scope)
    {
        while (scope is { Kind: PythonScopeKind.Comprehension, Parent: { } parent }) scope = parent;
        return scope;
    }

    private bool InHandler(SyntaxNode node) => node.Start < _handlerEnd;

    private PythonFunction Declare(SyntaxNode node, PythonScope scope, PythonClass? owner)
    {
        var marks = node.Kind == SyntaxKind.Function ? PythonMethodMarks.Of(node, owner is not null) : default;
        var isLambda = node.Kind == SyntaxKind.Lambda;
        var symbol = new FunctionSymbol
        {
            File = _module.File!,
            Node = node,
            Name = node.Text,
            QualifiedName = Prefix(scope) + (isLambda ? "<lambda>" : node.Text),
            Owner = owner?.Symbol,
            Outer = scope.Function?.Symbol,
            IsStatic = marks.Static,
            IsClassMethod = marks.ClassMethod,
            IsProperty = marks.Property,
            IsSetter = marks.Setter,
            HasReceiverParameter = owner is not null && !marks.Static && PythonMethodMarks.HasReceiver(node),
        };
        var function = new PythonFunction(symbol, _module, owner, scope);
        _module.Functions.Add(function);
        return function;
    }

    private string Prefix(PythonScope scope)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Class is { } type && at.Kind == PythonScopeKind.Class) return type.Symbol.QualifiedName + ".";
            if (at.Kind == PythonScopeKind.Function) return at.Function!.Symbol.QualifiedName + ".";
        }

        return _module.Name.Length == 0 ? "" : _module.Name + ".";
    }
}
