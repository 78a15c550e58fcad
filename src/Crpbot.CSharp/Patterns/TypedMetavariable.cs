namespace Crpbot.CSharp.Patterns;

/// <summary><c>(Type $X)</c>.</summary>
/// <param name="Type">Type as written.</param>
/// <param name="Name">Name without <c>$</c>.</param>
/// <param name="End">Offset after the closing parenthesis.</param>
internal sealed record TypedMetavariable(string Type, string Name, int End)
{
    /// <summary>Reads one.</summary>
    /// <param name="text">Pattern.</param>
    /// <param name="open">Offset of the opening parenthesis.</param>
    /// <param name="before">Word or sign before it: after a name it is a list of parameters or a condition.</param>
    public static TypedMetavariable? At(string text, int open, string before)
    {
        if (before.Length > 0 && (IsName(before[^1]) || before is ")" or "]" or ">") && before is not ("return" or "await" or "throw" or "in" or "case" or "yield")) return null;
        var close = text.IndexOf(')', open);
        if (close < 0 || text[(close + 1)..].TrimStart().StartsWith("=>", StringComparison.Ordinal)) return null;
        var inside = text[(open + 1)..close].Trim();
        var blank = inside.LastIndexOf(' ');
        if (blank < 0) return null;
        var (type, name) = (inside[..blank].Trim(), inside[(blank + 1)..]);
        if (name.Length < 2 || name[0] != '$' || name[1] == '.' || !name.AsSpan(1).ToString().All(IsName)) return null;
        return type.Length > 0 && type.All(c => IsName(c) || c is '.' or '<' or '>' or ',' or ' ' or '[' or ']' or '?' or '$') ? new TypedMetavariable(type, name[1..], close + 1) : null;
    }

    private static bool IsName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
