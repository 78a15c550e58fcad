using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>C# records and other types that copy themselves with changes or come apart into variables.</summary>
internal static class Records
{
    /// <summary><c>a with { X = v }</c>; null for every other call.</summary>
    public static Value? Copied(Frame frame, SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        if (!frame.IsCSharp || node.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "with" } || receiver?.Object is not { } id || state.Get(id) is not { } content) return null;
        foreach (var (name, value, _) in arguments.Keywords) content = content.WithField(name, value);
        return Displays.Make(frame, node, content, state).With(receiver.Taint);
    }

    /// <summary>The parts of an instance that is taken apart; null when it cannot be.</summary>
    public static IReadOnlyList<Value>? Parts(Frame frame, SyntaxNode target, Value value, State state)
    {
        if (!frame.IsCSharp || value.Object is not { } id || state.Get(id) is not { Type: ClassSymbol type } content) return null;
        if (Members.Method(frame, type, "Deconstruct", new ObjectReference(id)) is { } method) return Deconstructed(frame, target, method, state);
        var primary = frame.Session.Index.Methods(type).FirstOrDefault(m => m.Node.Has(SyntaxTraits.Constructor));
        if (primary is null || primary.Parameters.Length != target.Count) return null;
        var parts = new List<Value>();
        foreach (var parameter in primary.Parameters) parts.Add(parameter is null ? Value.Unknown : content.Field(parameter.Text) ?? Value.Unknown);
        return parts;
    }

    private static List<Value> Deconstructed(Frame frame, SyntaxNode target, FunctionReference method, State state)
    {
        var places = target.Children.ToArray().Select(t => (Value.Unknown, t)).ToList();
        Calls.Invoke(frame, method, new Arguments { Positional = places }, target, state);
        return [.. target.Children.ToArray().Select(t => t is null ? Value.Unknown : Paths.Peek(frame, t, state) ?? Value.Unknown)];
    }
}
