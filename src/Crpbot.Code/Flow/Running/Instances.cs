using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Objects of the project's classes.</summary>
internal static class Instances
{
    /// <summary>The instance of which nothing is known but its class: the receiver of a method that a framework calls.</summary>
    public static HeapId Seen(ClassSymbol type) => new(type.Node, 2, true);

    /// <summary>An instance of unknown fields, all of them as tainted as the value that it stands for; null when that says nothing.</summary>
    public static Reference? Of(Frame frame, SyntaxNode site, ClassSymbol? type, Value? value, State state)
    {
        if (!frame.IsCSharp || type is null || value is null || value.Taint.IsEmpty || value.References.Length > 0) return null;
        var id = frame.Made(site, 5);
        state.Set(id, HeapObject.New(ObjectKind.Instance, type).WithRest(Value.Tainted(value.Taint)));
        return new ObjectReference(id);
    }

    /// <summary>Taint of a field read from an instance that nothing is known of but its class: that of the instances seen.</summary>
    public static TaintSet OfAny(Frame frame, SyntaxNode attribute, State state)
    {
        if (frame.Session.InstanceOf(frame.File, attribute.Required(0)) is not { } type || state.Get(Seen(type))?.Field(attribute.Text) is not { } field) return TaintSet.None;
        return Contents.Taint(field, state);
    }

    /// <summary>Objects handed to a page are what the page reads as its model.</summary>
    public static void Shown(IEnumerable<Value> models, State state)
    {
        foreach (var model in models)
        {
            if (model.Object is not { } id || state.Get(id) is not { Type: ClassSymbol type } content) continue;
            var seen = Seen(type);
            state.Set(seen, state.Get(seen) is { } before ? HeapObject.Join(before, content, Value.Join) : content);
        }
    }

    /// <summary>Data and containers that a field's initialiser gives every instance.</summary>
    public static void Initialised(ClassSymbol type, string field, Value value, State state)
    {
        var id = Seen(type);
        if (!value.Taint.IsEmpty || Array.Exists(value.References, r => r is ObjectReference)) state.Set(id, (state.Get(id) ?? HeapObject.New(ObjectKind.Instance, type)).WithField(field, value.Opened()));
    }

    public static Value Create(Frame frame, ClassSymbol type, Arguments arguments, SyntaxNode site, State state, FunctionSymbol? constructor = null)
    {
        var index = frame.Session.Index;
        var foreign = index.ForeignBases(type);
        if (foreign.Any(b => b.StartsWith("enum.", StringComparison.Ordinal))) return Value.Unknown;
        var id = frame.Made(site, 1);
        var self = new ObjectReference(id);
        var content = HeapObject.New(foreign.Contains("typing.NamedTuple", StringComparer.Ordinal) ? ObjectKind.Tuple : ObjectKind.Instance, type);
        constructor ??= frame.IsCSharp ? null : index.Method(type, "__init__");
        if (constructor is null)
        {
            content = Filled(frame, type, content, arguments, foreign.Count > 0, state);
        }
        else if (foreign.Count > 0)
        {
            content = content.WithRest(Value.Tainted(arguments.Taint(state).Doubted()));
        }

        state.Set(id, content);
        var isPrimary = constructor is not null && frame.IsCSharp && IsPrimary(type, constructor);
        if (frame.IsCSharp && !isPrimary) FieldInitialisers(frame, type, id, state);
        if (constructor is not null)
        {
            Calls.Invoke(frame, new FunctionReference(constructor, null, self), arguments, site, state);
        }

        else if (!frame.IsCSharp && index.Method(type, "__post_init__") is { } after)
        {
            Calls.Invoke(frame, new FunctionReference(after, null, self), Arguments.None, site, state);
        }

        // Initialisers may use the parameters of a primary constructor, which puts them into fields.
        if (isPrimary) FieldInitialisers(frame, type, id, state);

        return Value.Of(self);
    }

    /// <summary>The initialiser of a creation: members or elements.</summary>
    public static Value Initialise(Frame frame, SyntaxNode site, SyntaxNode initialiser, Value value, State state)
    {
        var id = value.Object ?? frame.Made(site, 1);
        if (value.Object is null)
        {
            state.Set(id, HeapObject.New(ObjectKind.Opaque));
            value = value.Opened().WithReferences([new ObjectReference(id)]);
        }

        foreach (var item in initialiser.Children)
        {
            if (item is null) continue;
            var content = state.Get(id) ?? HeapObject.New(ObjectKind.Opaque);
            if (item.Kind == SyntaxKind.Assign && item.Required(0)[0] is { } target)
            {
                var given = Expressions.Evaluate(frame, item.Required(1), state);
                given = Marking.ApplyToBound(frame, item, Marking.ApplyToBound(frame, target, given, state), state);
                given = Targets.Passing(frame, item, given, $"stored in '.{target.Text}'");
                content = state.Get(id) ?? content;
                if (target.Kind == SyntaxKind.Subscript) content = Mutations.Stored(content, Expressions.Evaluate(frame, target.Required(1), state), given);
                else content = content.WithField(target.Text, given);
                state.Set(id, content);
            }
            else
            {
                var element = Expressions.Evaluate(frame, item, state);
                var isPair = item.Kind is SyntaxKind.List or SyntaxKind.ListDisplay && item.Count == 2 && frame.File.Tree.Text[item.Start] == '{';
                var pair = isPair ? Contents.Known(element, state) : null;
                content = state.Get(id) ?? content;
                state.Set(id, pair is { Count: 2 } ? Mutations.Stored(content.As(ObjectKind.Dictionary), pair[0], pair[1]) : Mutations.Appended(content, element));
            }
        }

        return value;
    }

    /// <summary>Fields of a class without a constructor of its own (dataclass, named tuple, model) in the order declared.</summary>
    private static HeapObject Filled(Frame frame, ClassSymbol type, HeapObject content, Arguments arguments, bool isForeign, State state)
    {
        var names = new List<string>();
        foreach (var one in frame.Session.Index.Lineage(type).Reverse())
        {
            foreach (var statement in one.Node.Required(3).Children)
            {
                if (statement is { Kind: SyntaxKind.AnnotatedAssign } && statement.Required(0).Kind == SyntaxKind.Name && !names.Contains(statement.Required(0).Text)) names.Add(statement.Required(0).Text);
            }
        }

        for (var i = 0; i < arguments.Positional.Count && i < names.Count; i++) content = content.WithField(names[i], arguments.Positional[i].Value);
        foreach (var (name, value, _) in arguments.Keywords) content = content.WithField(name, value);
        var loose = Value.Join(arguments.Rest, arguments.NamedRest);
        if (isForeign && arguments.Positional.Count > names.Count) loose = Value.Join(loose, Value.Tainted(arguments.Taint(state).Doubted()));
        if (content.Kind == ObjectKind.Tuple && loose.IsNothing) content = content.WithItems([.. names.Select(n => content.Field(n) ?? Value.Unknown)], true);
        return loose.IsNothing ? content : content.WithRest(loose);
    }

    /// <summary>A primary constructor's node is the list of parameters behind the class's name.</summary>
    private static bool IsPrimary(ClassSymbol type, FunctionSymbol constructor) =>
        type.File.Tree.Text.AsSpan(constructor.Node.Start).StartsWith("(") && ReferenceEquals(constructor.File, type.File);

    private static void FieldInitialisers(Frame frame, ClassSymbol type, HeapId id, State state)
    {
        foreach (var one in frame.Session.Index.Lineage(type).Reverse())
        {
            // They run as if they stood in the instance's own code: in the file of the class, with its receiver.
            var inside = new Frame(frame.Session, frame.Budget, one.File, frame.Function, frame.Depth) { Caller = frame.Caller, Self = Value.Of(id), Class = one };
            foreach (var statement in one.Node.Required(3).Children)
            {
                if (statement is not { Kind: SyntaxKind.AnnotatedAssign } || statement.Has(SyntaxTraits.Static) || statement[2] is not { } given) continue;
                var value = Expressions.Evaluate(inside, given, state);
                if (state.Get(id) is { } content) state.Set(id, content.WithField(statement.Required(0).Text, value));
            }

            frame.Pending.AddRange(inside.Pending);
        }
    }
}
