namespace Crpbot.Sources.Text;

/// <summary>How bytes stand for text.</summary>
internal enum TextForm
{
    /// <summary>UTF-8, ASCII or an 8-bit code page: used as it is.</summary>
    Bytes = 0,

    /// <summary>UTF-16, little end first.</summary>
    Utf16Little = 1,

    /// <summary>UTF-16, big end first.</summary>
    Utf16Big = 2,

    /// <summary>UTF-32, little end first.</summary>
    Utf32Little = 3,

    /// <summary>UTF-32, big end first.</summary>
    Utf32Big = 4,

    /// <summary>Not text.</summary>
    Binary = 5,
}
