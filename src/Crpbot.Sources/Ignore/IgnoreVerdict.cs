namespace Crpbot.Sources.Ignore;

/// <summary>What an ignore file says about a path.</summary>
internal enum IgnoreVerdict
{
    /// <summary>No line matches.</summary>
    None = 0,

    /// <summary>The last matching line begins with <c>!</c>.</summary>
    Include = 1,

    /// <summary>The path is ignored.</summary>
    Exclude = 2,
}
