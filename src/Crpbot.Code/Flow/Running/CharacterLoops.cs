using Crpbot.Code.Flow.Libraries;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Loops that leave the function at the first character that is no letter, digit or harmless sign: <c>foreach (var c in x) if (!char.IsLetter(c)) return;</c>.</summary>
internal static class CharacterLoops
{
    /// <summary>After such a loop the text that it went through is harmless.</summary>
    public static void Refine(Frame frame, SyntaxNode loop, State after)
    {
        if (!frame.IsCSharp || loop.Required(0) is not { Kind: SyntaxKind.Name } letter || Unwrapped(loop.Required(2)) is not { Kind: SyntaxKind.If } test || test.Required(2).Count > 0) return;
        if (test.Required(0) is not { Kind: SyntaxKind.UnaryOperation, Text: "not" } negated || !CharacterTests.IsStrict(negated.Required(0), letter.Text)) return;
        if (Unwrapped(test.Required(1)) is { Kind: SyntaxKind.Return or SyntaxKind.Raise }) Paths.Refine(frame, loop.Required(1), after, v => v.With(TaintSet.None));
    }

    private static SyntaxNode? Unwrapped(SyntaxNode body)
    {
        while (body is { Kind: SyntaxKind.List or SyntaxKind.Block, Count: 1 }) body = body.Required(0);
        return body;
    }
}
