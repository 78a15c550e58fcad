using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Calls of functions that are not the project's.</summary>
internal static class LibraryCalls
{
    public static Value Call(Frame frame, SyntaxNode node, Value function, Value? receiver, Arguments arguments, State state)
    {
        var value = Result(frame, node, function, receiver, arguments, state);
        if (!frame.IsCSharp) return value;
        References.Fill(frame, node, receiver, arguments, state);
        References.Copy(frame, node, receiver, arguments, state);
        if (node.Required(0).Text is "View" or "PartialView" or "ViewComponent") Instances.Shown(arguments.All, state);
        return value;
    }

    private static Value Result(Frame frame, SyntaxNode node, Value function, Value? receiver, Arguments arguments, State state)
    {
        var callee = node.Required(0);
        if (DelegateCalls.Call(frame, node, receiver, arguments, state) is { } delegated) return delegated;
        if (Contained(frame, node, function, arguments, state) is { } contained) return contained;
        if (Records.Copied(frame, node, receiver, arguments, state) is { } copy) return copy;
        if (frame.IsCSharp && RegexPatterns.IsStrict(frame, node, state)) return Value.Unknown;
        var name = Name(frame, callee, function);
        if (frame.IsCSharp && IsExtension(name, receiver)) arguments = arguments.After([receiver!]);
        if (name is not null && FlowModels.Function(name) is { } effect) return Effects.Apply(frame, node, effect, arguments, receiver, state);
        if (receiver is not null && callee.Kind == SyntaxKind.Attribute)
        {
            if (TextCalls.Call(frame, node, receiver, callee.Text, arguments, state) is { } text) return text;
            if (callee.Text is "match" or "search" or "fullmatch" or "findall" or "finditer" && receiver.Object is { } id && state.Get(id) is { Type: Tests.PatternType } compiled) return Effects.Matched(compiled.Field("pattern")?.Single, arguments, state);
            if (FlowModels.Takes(callee.Text)) Take(frame, callee.Required(0), arguments, state);
            // What lies under a key is not the key.
            if (callee.Text == "get" && !frame.IsCSharp && arguments.Positional.Count > 0) arguments = new Arguments { Positional = arguments.Positional[1..], Keywords = arguments.Keywords };
            if (FlowModels.Method(callee.Text) is { } method && receiver.References is not [LibraryReference]) return Effects.Apply(frame, node, method, arguments, receiver, state);
        }

        return Unknown(frame, node, function, receiver, arguments, state);
    }

    /// <summary>A function of which nothing is known: what goes in may come out.</summary>
    private static Value Unknown(Frame frame, SyntaxNode node, Value function, Value? receiver, Arguments arguments, State state)
    {
        var taint = arguments.Taint(state).Doubted().Union(function.Taint);
        if (receiver is not null) taint = taint.Union(Contents.Taint(receiver, state));
        if (taint.IsEmpty) return Value.Unknown;
        return Targets.Passing(frame, node, Value.Tainted(taint), "passes through a call");
    }

    private static Value? Contained(Frame frame, SyntaxNode node, Value function, Arguments arguments, State state)
    {
        Value? result = null;
        foreach (var reference in function.References)
        {
            if (reference is not MethodReference method) continue;
            if (ContainerMethods.Call(frame, node, method.Receiver, method.Name, arguments, state) is { } value) result = result is null ? value : Value.Join(result, value);
        }

        return result;
    }

    private static string? Name(Frame frame, SyntaxNode callee, Value function)
    {
        foreach (var reference in function.References)
        {
            if (reference is LibraryReference library) return library.Name;
        }

        if (callee.Kind == SyntaxKind.Subscript && callee.Required(0) is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } generic) callee = generic;
        var meaning = Meaning.Of(frame.Session, frame.File, callee);
        return meaning.Library?.Name ?? (callee.Kind == SyntaxKind.Name && meaning.Variable is null ? callee.Text : null);
    }

    /// <summary>True for a LINQ method written after its first argument.</summary>
    private static bool IsExtension(string? name, Value? receiver) =>
        receiver is not null && name?.StartsWith("System.Linq.Enumerable.", StringComparison.Ordinal) == true && !Array.Exists(receiver.References, r => r is LibraryReference { Name: "System.Linq.Enumerable" });

    /// <summary>A receiver of unknown type that takes an argument in is tainted by it from here on.</summary>
    private static void Take(Frame frame, SyntaxNode receiver, Arguments arguments, State state)
    {
        var taint = arguments.Taint(state);

        // What goes into a channel's writer comes out of the channel's reader.
        if (frame.IsCSharp && receiver is { Kind: SyntaxKind.Attribute, Text: "Writer" }) receiver = receiver.Required(0);
        if (taint.IsEmpty || Paths.Refine(frame, receiver, state, v => v.References.Length > 0 && v.Object is null ? v : v.Opened().Adding(taint))) return;
        if (receiver.Kind != SyntaxKind.Subscript) return;
        var holder = receiver.Required(0);
        if (Paths.Peek(frame, holder, state)?.Object is { } id && state.Get(id) is { } content) state.Set(id, content.WithRest(Value.Join(content.Rest, Value.Tainted(taint))));
        else Paths.Refine(frame, holder, state, v => v.References.Length > 0 ? v : v.Opened().Adding(taint));
    }
}
