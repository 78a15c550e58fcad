using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Tests of single characters that let only letters, digits and a few harmless signs through.</summary>
internal static class CharacterTests
{
    private const string Harmless = "_-.:@ ,+=";

    /// <summary>By the full name of the function: <c>char.IsLetterOrDigit</c>.</summary>
    public static bool IsStrict(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name[..dot] is "char" or "System.Char" && IsStrictMethod(name[(dot + 1)..]);
    }

    /// <summary>A lambda of one character: <c>c => char.IsLetter(c) || c == '_'</c>.</summary>
    public static bool IsStrict(SyntaxNode lambda)
    {
        if (lambda.Kind != SyntaxKind.Lambda || lambda.Required(0) is not { Count: >= 1 } parameters || parameters[0] is not { } parameter) return false;
        var body = lambda.Required(1);
        return body.Kind != SyntaxKind.Block && IsStrict(body, parameter.Text);
    }

    /// <summary>A test of a character variable.</summary>
    public static bool IsStrict(SyntaxNode test, string variable) => test.Kind switch
    {
        SyntaxKind.BooleanOperation when test.Text == "or" => All(test, variable),
        SyntaxKind.BooleanOperation => Some(test, variable),
        SyntaxKind.Call => test.Required(0) is { Kind: SyntaxKind.Attribute } callee && IsStrictMethod(callee.Text) && test.Required(1) is { Count: 1 } given && IsVariable(given[0], variable),
        SyntaxKind.Compare => test.Count == 2 && test[1] is { Text: "==" } part && IsVariable(test[0], variable) && IsHarmless(part.Required(0)),
        SyntaxKind.IsPattern => IsVariable(test[0], variable) && IsHarmlessPattern(test.Required(1)),
        _ => false,
    };

    private static bool IsStrictMethod(string name) => name is "IsLetter" or "IsDigit" or "IsLetterOrDigit" or "IsNumber" or "IsAsciiLetter" or "IsAsciiDigit" or "IsAsciiLetterOrDigit" or "IsAsciiHexDigit"
        or "IsAsciiLetterLower" or "IsAsciiLetterUpper" or "IsUpper" or "IsLower";

    private static bool IsVariable(SyntaxNode? node, string variable) => node is { Kind: SyntaxKind.Name } && node.Text == variable;

    private static bool IsHarmless(SyntaxNode literal) => literal is { Kind: SyntaxKind.StringLiteral, Text: [var sign] } && (char.IsAsciiLetterOrDigit(sign) || Harmless.Contains(sign, StringComparison.Ordinal));

    private static bool IsHarmlessPattern(SyntaxNode pattern)
    {
        if (pattern.Kind == SyntaxKind.MatchOr) return Array.TrueForAll(pattern.Children.ToArray(), p => p is not null && IsHarmlessPattern(p));
        if (pattern is { Kind: SyntaxKind.MatchAnd, Count: 2 }) return pattern[0] is { Text: ">=" } && pattern[1] is { Text: "<=" } && Array.TrueForAll(pattern.Children.ToArray(), p => IsHarmless(p!.Required(0)));
        return pattern is { Kind: SyntaxKind.MatchValue, Text: "" } && IsHarmless(pattern.Required(0));
    }

    private static bool All(SyntaxNode test, string variable)
    {
        foreach (var part in test.Children)
            if (part is null || !IsStrict(part, variable)) return false;
        return true;
    }

    private static bool Some(SyntaxNode test, string variable)
    {
        foreach (var part in test.Children)
            if (part is not null && IsStrict(part, variable)) return true;
        return false;
    }
}
