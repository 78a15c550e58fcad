namespace Crpbot.Code.Trees;

/// <summary>Languages that have a tree.</summary>
public enum Language
{
    /// <summary>Python 3.</summary>
    Python = 0,

    /// <summary>C#.</summary>
    CSharp = 1,
}
