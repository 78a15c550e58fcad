namespace Crpbot.Code.Python;

/// <summary>Python's reserved words.</summary>
internal static class Keywords
{
    /// <summary>Kind of a word: its keyword, or <see cref="TokenKind.Name"/>.</summary>
    public static TokenKind Of(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => Two(word),
        3 => Three(word),
        4 => Four(word),
        5 => Five(word),
        6 => Six(word),
        7 => word is "finally" ? TokenKind.Finally : TokenKind.Name,
        8 => word is "continue" ? TokenKind.Continue : word is "nonlocal" ? TokenKind.Nonlocal : TokenKind.Name,
        _ => TokenKind.Name,
    };

    private static TokenKind Two(ReadOnlySpan<char> word) => word switch
    {
        "if" => TokenKind.If,
        "in" => TokenKind.In,
        "is" => TokenKind.Is,
        "as" => TokenKind.As,
        "or" => TokenKind.Or,
        _ => TokenKind.Name,
    };

    private static TokenKind Three(ReadOnlySpan<char> word) => word switch
    {
        "def" => TokenKind.Def,
        "for" => TokenKind.For,
        "not" => TokenKind.Not,
        "and" => TokenKind.And,
        "try" => TokenKind.Try,
        "del" => TokenKind.Del,
        _ => TokenKind.Name,
    };

    private static TokenKind Four(ReadOnlySpan<char> word) => word[0] switch
    {
        'N' when word is "None" => TokenKind.None,
        'T' when word is "True" => TokenKind.True,
        'e' when word is "else" => TokenKind.Else,
        'e' when word is "elif" => TokenKind.Elif,
        'f' when word is "from" => TokenKind.From,
        'p' when word is "pass" => TokenKind.Pass,
        'w' when word is "with" => TokenKind.With,
        _ => TokenKind.Name,
    };

    private static TokenKind Five(ReadOnlySpan<char> word) => word[0] switch
    {
        'F' when word is "False" => TokenKind.False,
        'a' when word is "await" => TokenKind.Await,
        'a' when word is "async" => TokenKind.Async,
        'b' when word is "break" => TokenKind.Break,
        'c' when word is "class" => TokenKind.Class,
        'r' when word is "raise" => TokenKind.Raise,
        'w' when word is "while" => TokenKind.While,
        'y' when word is "yield" => TokenKind.Yield,
        _ => TokenKind.Name,
    };

    private static TokenKind Six(ReadOnlySpan<char> word) => word[0] switch
    {
        'a' when word is "assert" => TokenKind.Assert,
        'e' when word is "except" => TokenKind.Except,
        'g' when word is "global" => TokenKind.Global,
        'i' when word is "import" => TokenKind.Import,
        'l' when word is "lambda" => TokenKind.Lambda,
        'r' when word is "return" => TokenKind.Return,
        _ => TokenKind.Name,
    };

    /// <summary>True for words that only begin a statement, so that one on a new line inside brackets tells that a bracket is missing.</summary>
    public static bool BeginsOnlyStatements(TokenKind kind) => kind is TokenKind.Def or TokenKind.Class or TokenKind.Return or TokenKind.Import
        or TokenKind.While or TokenKind.With or TokenKind.Try or TokenKind.Except or TokenKind.Finally or TokenKind.Raise or TokenKind.Assert
        or TokenKind.Del or TokenKind.Global or TokenKind.Nonlocal or TokenKind.Pass or TokenKind.Break or TokenKind.Continue;
}
