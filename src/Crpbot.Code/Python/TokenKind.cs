namespace Crpbot.Code.Python;

/// <summary>Kinds of Python tokens; keywords and operators have one each.</summary>
internal enum TokenKind : byte
{
    /// <summary>What the parser sees after a fault until it has found the next statement; never in a token.</summary>
    Fault = 0,
    EndOfFile,
    Newline,
    Indent,
    Dedent,

    /// <summary>Text that is no token; the value is the index of its message.</summary>
    Error,

    /// <summary>The value is the index of the name.</summary>
    Name,

    /// <summary>The value is a <see cref="NumberForm"/>.</summary>
    Number,

    /// <summary>The value is a <see cref="StringForm"/>.</summary>
    String,

    /// <summary>Prefix and quote of an f- or t-string; the value is a <see cref="StringForm"/>.</summary>
    FormattedStart,

    /// <summary>Text between replacement fields, as written.</summary>
    FormattedMiddle,
    FormattedEnd,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Colon,
    Comma,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    Equal,
    ColonEqual,
    Exclamation,
    Tilde,
    At,
    Plus,
    Minus,
    Star,
    DoubleStar,
    Slash,
    DoubleSlash,
    Percent,
    Bar,
    Caret,
    Ampersand,
    LeftShift,
    RightShift,
    Less,
    Greater,
    LessEqual,
    GreaterEqual,
    EqualEqual,
    NotEqual,

    /// <summary>Any of <c>+=</c> and its like; the value is the <see cref="TokenKind"/> of the operator.</summary>
    AugmentedEqual,

    /// <summary>Only in patterns, <c>&lt;...</c>.</summary>
    DeepStart,

    /// <summary>Only in patterns, <c>...&gt;</c>.</summary>
    DeepEnd,

    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    False,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    None,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    True,
    Try,
    While,
    With,
    Yield,
}
