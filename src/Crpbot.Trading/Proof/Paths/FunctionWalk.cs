using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>What a walk through one function found.</summary>
/// <param name="Unguarded">Calls that some way reaches without passing the guard.</param>
/// <param name="Exits">Values returned (null for none), and whether every way there passed the guard; the end of the body is one without value.</param>
internal sealed record FunctionWalk(IReadOnlySet<SyntaxNode> Unguarded, IReadOnlyList<(SyntaxNode? Value, bool Guarded)> Exits)
{
    /// <summary>True when whoever gets the function's consent has passed the guard: every value that does not say no was reached behind it.</summary>
    public bool Consents => Exits.Any(e => !Denies(e.Value)) && Exits.All(e => e.Guarded || Denies(e.Value));

    /// <summary>True when the function comes back only behind the guard; otherwise it raises.</summary>
    public bool Ensures => Exits.Count > 0 && Exits.All(e => e.Guarded);

    private static bool Denies(SyntaxNode? value) => value switch
    {
        null => true,
        { Kind: SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral } => true,
        { Kind: SyntaxKind.Tuple } => value.Count > 0 && Denies(value[0]),
        { Kind: SyntaxKind.ListDisplay or SyntaxKind.Dict } when value.Count == 0 => true,
        { Kind: SyntaxKind.Dict } => Model.Displays.Items(value).Any(i => i.Key is "success" or "ok" or "allowed" or "approved" && i.Value.Kind == SyntaxKind.FalseLiteral),
        { Kind: SyntaxKind.Call } => Model.Nodes.Items(value[1]).Any(a => a.Kind == SyntaxKind.Keyword && a.Text is "success" or "ok" or "allowed" or "approved" && a[0] is { Kind: SyntaxKind.FalseLiteral }),
        _ => false,
    };
}
