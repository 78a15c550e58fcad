namespace Crpbot.Code.Python;

/// <summary>Precedence and text of binary operators.</summary>
internal static class Operators
{
    /// <summary>Precedence of <c>**</c>'s left side is above all of these; 0 for what is no binary operator.</summary>
    public static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Bar => 1,
        TokenKind.Caret => 2,
        TokenKind.Ampersand => 3,
        TokenKind.LeftShift or TokenKind.RightShift => 4,
        TokenKind.Plus or TokenKind.Minus => 5,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent or TokenKind.At => 6,
        _ => 0,
    };

    public static string Text(TokenKind kind) => kind switch
    {
        TokenKind.Bar => "|",
        TokenKind.Caret => "^",
        TokenKind.Ampersand => "&",
        TokenKind.LeftShift => "<<",
        TokenKind.RightShift => ">>",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.DoubleSlash => "//",
        TokenKind.Percent => "%",
        TokenKind.At => "@",
        TokenKind.DoubleStar => "**",
        TokenKind.Tilde => "~",
        TokenKind.Less => "<",
        TokenKind.Greater => ">",
        TokenKind.LessEqual => "<=",
        TokenKind.GreaterEqual => ">=",
        TokenKind.EqualEqual => "==",
        TokenKind.NotEqual => "!=",
        _ => "",
    };
}
