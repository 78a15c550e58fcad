using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Arguments that a C# library call fills: <c>out</c> and <c>ref</c>.</summary>
internal static class References
{
    /// <summary>Gives each such argument what went into the call, unless a model of the call gave it something.</summary>
    public static void Fill(Frame frame, SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        TaintSet? taint = null;
        foreach (var argument in node.Required(1).Children)
        {
            var target = argument?.Kind == SyntaxKind.Keyword ? argument[0] : argument;
            if (target is null || !target.Has(SyntaxTraits.ByReference) || target is { Kind: SyntaxKind.Name, Text: "_" }) continue;
            if (node.Required(0) is { Kind: SyntaxKind.Attribute, Text: var name } && OutMethods.IsModelled(name) && receiver?.Object is not null) return;
            taint ??= In(node, receiver, arguments, state);
            Targets.Assign(frame, target, Value.Tainted(taint), state);
        }
    }

    /// <summary>A stream or an array that a call writes to: <c>file.CopyToAsync(memory)</c>, <c>stream.Read(buffer)</c>.</summary>
    public static void Copy(Frame frame, SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        if (receiver is null || node.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "CopyTo" or "CopyToAsync" or "Read" or "ReadAsync" or "ReadBlock" or "ReadExactly" or "ReceiveAsync" or "Receive" }) return;
        var taint = Contents.Taint(receiver, state);
        if (taint.IsEmpty || arguments.Positional is not [var (target, place), ..]) return;
        if (target.Object is { } id && state.Get(id) is { IsContainer: true } content) state.Set(id, Mutations.Appended(content, Value.Tainted(taint)));
        else if (place is not null) Paths.Refine(frame, place, state, v => v.Opened().Adding(taint));
    }

    private static TaintSet In(SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        var taint = TaintSet.None;
        foreach (var (value, from) in arguments.Positional)
        {
            if (from?.Has(SyntaxTraits.ByReference) != true) taint = taint.Union(Contents.Taint(value, state));
        }

        foreach (var (_, value, from) in arguments.Keywords)
        {
            if (from?.Has(SyntaxTraits.ByReference) != true) taint = taint.Union(Contents.Taint(value, state));
        }

        if (!node.Required(0).Text.StartsWith("Try", StringComparison.Ordinal)) taint = taint.Doubted();
        return receiver is null ? taint : taint.Union(Contents.Taint(receiver, state));
    }
}
