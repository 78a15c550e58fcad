namespace Crpbot.Code.Rules;

/// <summary>Languages that a rule can be written for.</summary>
public enum RuleLanguage
{
    /// <summary>Python.</summary>
    Python = 0,

    /// <summary>C#.</summary>
    CSharp = 1,

    /// <summary>Any text, as words, punctuation and indentation.</summary>
    Generic = 2,

    /// <summary>Any text, by regular expressions only.</summary>
    Regex = 3,
}
