namespace Crpbot.Evidence.TestCode;

/// <summary>Kinds of tokens that reading tests needs.</summary>
internal enum PythonTokenKind
{
    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string with its prefix and quotes.</summary>
    Text,

    /// <summary>One character of punctuation, or one of the operators of two characters that comparisons use.</summary>
    Mark,
}
