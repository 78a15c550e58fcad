using Crpbot.Code.Flow.Libraries;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Calls: of the project's functions by value or by name, of containers, of libraries.</summary>
internal static class Calls
{
    /// <summary>Type of functions with some arguments given already.</summary>
    public const string PartialType = "functools.partial";

    public static Value Evaluate(Frame frame, SyntaxNode node, State state)
    {
        frame.LastCall = null;
        var callee = node.Required(0);
        Value? receiver = null;
        Value function;
        if (callee.Kind == SyntaxKind.Attribute)
        {
            receiver = IsSuper(callee.Required(0)) ? frame.Self ?? Value.Unknown : Expressions.Evaluate(frame, callee.Required(0), state);
            function = Marking.Apply(frame, callee, Method(frame, callee, receiver, state), state);
        }
        else
        {
            function = node.Kind == SyntaxKind.New ? Created(frame, callee) : Expressions.Evaluate(frame, callee, state);
        }

        var arguments = Arguments.Evaluate(frame, node.Required(1).Children, state);
        Marking.ArriveArguments(frame, node, receiver is null ? arguments.All : [.. arguments.All, receiver], state);
        var value = Call(frame, node, function, receiver, arguments, state);
        if (!function.Taint.IsEmpty && frame.Session.Marks.TryGetValue(callee, out var marks) && marks.Origin is not null) value = value.Adding(function.Taint);
        if (node.Kind == SyntaxKind.New && node[2] is { } initialiser) value = Instances.Initialise(frame, node, initialiser, value, state);
        if (frame.IsCSharp && !value.Taint.IsEmpty && Access.IsHarmless(frame, node)) value = value.With(TaintSet.None);
        return value;
    }

    public static Value Invoke(Frame frame, FunctionReference function, Arguments arguments, SyntaxNode site, State state) => Invocation.Run(frame, function, arguments, site, state);

    /// <summary>A value as text: what <c>str()</c> or an interpolation makes of it.</summary>
    public static Value AsText(Frame frame, Value value, SyntaxNode site, State state)
    {
        if (value.References.Length == 0)
        {
            if (value.IsConstant && Array.TrueForAll(value.Constants, c => c.Display is not null)) return Value.OfConstants([.. value.Constants.Select(c => Constant.Of(c.Display!))]).With(value.Taint);
            return Value.Tainted(value.Taint);
        }

        var result = Value.Nothing;
        foreach (var reference in value.References)
        {
            var type = reference is ObjectReference o ? state.Get(o.Id)?.Type as ClassSymbol : null;
            var method = type is null ? null : Members.Method(frame, type, frame.IsCSharp ? "ToString" : "__str__", reference) ?? Members.Method(frame, type, "__repr__", reference);
            result = Value.Join(result, method is null ? Value.Tainted(Contents.WholeTaint(Value.Of(reference), state)) : Invoke(frame, method, Arguments.None, site, state));
        }

        return value.Open || value.Constants.Length > 0 ? Value.Join(result, Value.Tainted(value.Taint)) : result.Adding(value.Taint);
    }

    /// <summary>Calls whatever a value is; null when nothing of it can be called.</summary>
    public static Value? CallValue(Frame frame, SyntaxNode node, Value function, Arguments arguments, State state)
    {
        var callable = Array.FindAll(function.References, r => IsCallable(frame, r, state));
        if (callable.Length == 0) return null;
        if (callable.Length == 1) return CallOne(frame, node, callable[0], arguments, state);
        var result = Value.Nothing;
        State? after = null;
        foreach (var one in callable)
        {
            var at = state.Fork();
            result = Value.Join(result, CallOne(frame, node, one, arguments, at));
            after = Merge.States(after, at);
        }

        if (after is not null) state.Become(after);
        frame.LastCall = null;
        return result;
    }

    private static Value Call(Frame frame, SyntaxNode node, Value function, Value? receiver, Arguments arguments, State state)
    {
        if (Handlers.Call(frame, node, arguments, state) is { } handled) return handled;

        // The index knows which of a class's constructors a creation runs; the class alone does not.
        if (frame.IsCSharp && node.Kind == SyntaxKind.New && Targeted(frame, node, receiver, arguments, state) is { } created) return created;
        if (CallValue(frame, node, function, arguments, state) is { } result) return result;
        if (Targeted(frame, node, receiver, arguments, state) is { } targeted) return targeted;
        return LibraryCalls.Call(frame, node, function, receiver, arguments, state);
    }

    private static Value CallOne(Frame frame, SyntaxNode node, Reference reference, Arguments arguments, State state) => reference switch
    {
        FunctionReference f => Invoke(frame, f, arguments, node, state),
        ClassReference c => Instances.Create(frame, c.Class, arguments, node, state),
        ObjectReference o when state.Get(o.Id) is { Type: PartialType } partial => CallPartial(frame, node, partial, arguments, state),
        ObjectReference o when state.Get(o.Id) is { Type: NamedTuple record } => record.Create(frame, node, arguments, state),
        ObjectReference o when state.Get(o.Id)?.Type is ClassSymbol type && Members.Method(frame, type, "__call__", o) is { } call => Invoke(frame, call, arguments, node, state),
        _ => Value.Unknown,
    };

    private static Value CallPartial(Frame frame, SyntaxNode node, HeapObject partial, Arguments arguments, State state)
    {
        var all = arguments.After(partial.Items);
        foreach (var (key, value) in partial.Fields)
        {
            if (key is Constant name && all.Named(name.Text) is null) all.Keywords.Add((name.Text, value, null));
        }

        return CallValue(frame, node, partial.Field("function") ?? Value.Unknown, all, state) ?? Value.Tainted(all.Taint(state).Doubted());
    }

    private static bool IsCallable(Frame frame, Reference reference, State state) => reference switch
    {
        FunctionReference or ClassReference => true,
        ObjectReference o when state.Get(o.Id) is { Type: PartialType or NamedTuple } => true,
        ObjectReference o => state.Get(o.Id)?.Type is ClassSymbol type && frame.Session.Index.Method(type, "__call__") is not null,
        _ => false,
    };

    private static bool IsSuper(SyntaxNode node) => node.Kind == SyntaxKind.Call && node.Required(0) is { Kind: SyntaxKind.Name, Text: "super" };

    private static Value Created(Frame frame, SyntaxNode type) =>
        Meaning.Of(frame.Session, frame.File, type) is { Class: { } known } ? Value.Of(new ClassReference(known)) : Value.Unknown;

    private static Value Method(Frame frame, SyntaxNode callee, Value receiver, State state)
    {
        var meaning = Meaning.Of(frame.Session, frame.File, callee);
        if (frame.IsCSharp && callee.Text is "Invoke" or "DynamicInvoke" && Array.Exists(receiver.References, r => r is FunctionReference)) return receiver;
        if (frame.IsCSharp && callee.Required(0) is { Kind: SyntaxKind.Name, Text: "base" } && meaning.Functions.Count > 0) return Access.Functions(frame, callee, meaning.Functions, receiver, state);
        if (meaning.Class is { } type) return Value.Of(new ClassReference(type));
        if (IsSuper(callee.Required(0))) return Inherited(frame, callee);
        if (meaning.Variable is { } variable && Variables.Read(frame, variable, state) is { } known) return known;
        if (meaning.Functions.Count > 0 && receiver.References.Length == 0) return Access.Functions(frame, callee, meaning.Functions, receiver, state);
        if (meaning.Library is { } library && receiver.References is [] or [LibraryReference]) return Value.Of(library).Opened();
        return Members.Of(frame, callee, receiver, callee.Text, state);
    }

    private static Value Inherited(Frame frame, SyntaxNode callee)
    {
        if (frame.Class is not { } type || frame.Self?.References is not [var self]) return Value.Unknown;
        foreach (var ancestor in frame.Session.Index.Lineage(type).Skip(1))
        {
            foreach (var method in frame.Session.Index.Methods(ancestor))
            {
                if (string.Equals(method.Name, callee.Text, StringComparison.Ordinal)) return Value.Of(new FunctionReference(method, null, method.IsStatic ? null : self));
            }
        }

        return Value.Unknown;
    }

    /// <summary>Functions that the index finds where values do not tell: by types, by name, handed to threads.</summary>
    private static Value? Targeted(Frame frame, SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        var targets = frame.Session.Targets(frame.File, node);
        if (targets.Count == 0) return null;
        var result = Value.Nothing;
        State? after = null;
        foreach (var target in targets)
        {
            var at = targets.Count == 1 ? state : state.Fork();
            var value = One(frame, node, target, receiver, arguments, at);
            result = Value.Join(result, target.Certain ? value : value.With(value.Taint.Doubted()));
            after = Merge.States(after, at);
        }

        if (after is not null) state.Become(after);
        if (targets.Count > 1) frame.LastCall = null;
        return result;
    }

    private static Value One(Frame frame, SyntaxNode node, CallTarget target, Value? receiver, Arguments arguments, State state)
    {
        if (target.Arguments is { } others)
        {
            if (target.ArgumentsFile is not null && !ReferenceEquals(target.ArgumentsFile, frame.File)) return Value.Tainted(arguments.Taint(state).Doubted());
            arguments = Arguments.Evaluate(frame, [.. others], state);
        }

        if (target.Creates is { } type) return Instances.Create(frame, type, arguments, node, state, target.Function);
        if (target.Function is not { } function) return Value.Unknown;
        var self = target.Bound ? Self(frame, node, target, function, receiver, state) : null;
        var closure = Access.Closure(frame, function, state);
        var decorated = Decorations.Of(frame, self is null ? closure : closure with { Self = self }, state);
        var value = CallValue(frame, node, decorated, arguments, state) ?? Value.Unknown;
        return target.Deferred ? Value.Unknown : value;
    }

    private static Reference? Self(Frame frame, SyntaxNode node, CallTarget target, FunctionSymbol function, Value? receiver, State state)
    {
        if (function.IsClassMethod && function.Owner is { } type) return new ClassReference(type);
        var given = receiver ?? (target.Receiver is { } expression && !IsSuper(expression) ? Expressions.Evaluate(frame, expression, state) : frame.Self);
        if (given?.Object is { } id) return new ObjectReference(id);
        if (Instances.Of(frame, node, function.Owner, given, state) is { } made) return made;
        return function.Owner is { } owner ? new ObjectReference(Instances.Seen(owner)) : null;
    }
}
