namespace Crpbot.Privacy.Rules;

/// <summary>How values of a rule are found.</summary>
internal enum PersonalForm
{
    /// <summary>By patterns that hold digits.</summary>
    Pattern = 0,

    /// <summary>Around an at sign.</summary>
    Email = 1,

    /// <summary>Hexadecimal groups with colons.</summary>
    Ip6 = 2,
}
