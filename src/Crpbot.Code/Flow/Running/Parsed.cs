using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>The text that an address was parsed from: what holds of the one holds of the other.</summary>
internal static class Parsed
{
    /// <summary>The expression that a variable of type Uri was made of, once, in its function; null when there is none.</summary>
    public static SyntaxNode? From(Frame frame, SyntaxNode address)
    {
        if (address.Kind != SyntaxKind.Name || frame.Function is not { } function || Meaning.Of(frame.Session, frame.File, address).Variable is not { } variable) return null;
        if (frame.Session.Index.Values(variable) is [{ Kind: SyntaxKind.New } made] && made.Required(0).Text == "Uri" && made.Required(1) is { Count: > 0 } given) return given[0];
        return Tried(frame, function.Node, variable);
    }

    /// <summary><c>Uri.TryCreate(text, …, out address)</c>.</summary>
    private static SyntaxNode? Tried(Frame frame, SyntaxNode node, VariableSymbol variable)
    {
        if (node.Kind == SyntaxKind.Call && node.Required(0) is { Kind: SyntaxKind.Attribute, Text: "TryCreate" } && node.Required(1) is { Count: > 1 } args && args[args.Count - 1] is { } last
            && last.Text == variable.Name && ReferenceEquals(Meaning.Of(frame.Session, frame.File, last).Variable, variable)) return args[0];
        foreach (var child in node.Children)
            if (child is { Count: > 0 } && Tried(frame, child, variable) is { } found) return found;
        return null;
    }
}
