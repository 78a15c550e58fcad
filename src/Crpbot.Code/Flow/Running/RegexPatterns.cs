using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Texts of compiled regular expressions in C#.</summary>
internal static class RegexPatterns
{
    private const string RegexType = "System.Text.RegularExpressions.Regex";

    /// <summary>True for <c>re.Match(x)</c> and <c>Regex.Match(x, "…")</c> whose pattern lets only harmless text through as a whole.</summary>
    public static bool IsStrict(Frame frame, SyntaxNode call, State state) => Subject(frame, call, state) is not null;

    /// <summary>What a strict pattern is held against; null for a pattern that is loose or not known.</summary>
    public static SyntaxNode? Subject(Frame frame, SyntaxNode call, State state)
    {
        if (call is not { Kind: SyntaxKind.Call } || call.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "IsMatch" or "Match" or "Matches" } callee || call.Required(1) is not { Count: > 0 } args) return null;
        var isStatic = frame.File.Semantics.QualifiedName(callee.Required(0)) == RegexType && args.Count > 1;
        var text = isStatic ? Text(frame, args.Required(1), state) : OfRegex(frame, callee.Required(0), state);
        return text is not null && StrictPattern.Allows(text, whole: false, start: false) ? args.Required(0) : null;
    }

    private static string? OfRegex(Frame frame, SyntaxNode regex, State state)
    {
        if (Paths.Peek(frame, regex, state)?.Object is { } id && state.Get(id) is { Type: Tests.PatternType } compiled) return compiled.Field("pattern")?.Single?.Text;
        if (regex.Kind == SyntaxKind.New && regex.Required(1) is { Count: > 0 } given) return Text(frame, given.Required(0), state);
        if (regex.Kind != SyntaxKind.Call) return null;
        return frame.Session.Targets(frame.File, regex) is [{ Function: { } function }] ? Generated(function) : null;
    }

    private static string? Text(Frame frame, SyntaxNode node, State state) =>
        Literals.Of(node)?.Text ?? Paths.Peek(frame, node, state)?.Single?.Text ?? (frame.File.Semantics.Constant(node) is { } constant ? Literals.Of(constant)?.Text : null);

    private static string? Generated(FunctionSymbol function)
    {
        foreach (var decorator in function.Node.Required(0).Children)
        {
            if (decorator is { Kind: SyntaxKind.Call } && decorator.Required(0).Text == "GeneratedRegex" && decorator.Required(1) is { Count: > 0 } args) return Literals.Of(args.Required(0))?.Text;
        }

        return null;
    }
}
