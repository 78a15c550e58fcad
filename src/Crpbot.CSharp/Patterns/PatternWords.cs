namespace Crpbot.CSharp.Patterns;

/// <summary>Identifiers that stand for the parts of a pattern that are no C#.</summary>
internal static class PatternWords
{
    /// <summary>Beginning of all of them.</summary>
    public const string Prefix = "__crp_";

    /// <summary><c>...</c>.</summary>
    public const string Ellipsis = Prefix + "e";

    /// <summary>Name of the field that stands for <c>...</c> between members.</summary>
    public const string Field = Prefix + "f";

    /// <summary>Callee for <c>&lt;... e ...&gt;</c>.</summary>
    public const string Deep = Prefix + "deep";

    /// <summary>Beginning of the callee for <c>(T $X)</c>, whose argument is <c>default(T)</c>.</summary>
    public const string Typed = Prefix + "typed_";

    /// <summary>Beginning of a metavariable's name.</summary>
    public const string One = Prefix + "v_";

    /// <summary>Beginning of a name for <c>$...X</c>.</summary>
    public const string Many = Prefix + "m_";

    /// <summary>What an identifier stands for; itself when it is none of these.</summary>
    /// <param name="identifier">Identifier.</param>
    public static string Original(string identifier)
    {
        if (!identifier.StartsWith(Prefix, StringComparison.Ordinal)) return identifier;
        if (identifier == Ellipsis) return "...";
        if (identifier.StartsWith(One, StringComparison.Ordinal)) return "$" + identifier[One.Length..];
        if (identifier.StartsWith(Many, StringComparison.Ordinal)) return "$..." + identifier[Many.Length..];
        return identifier.StartsWith(Typed, StringComparison.Ordinal) ? "$" + identifier[Typed.Length..] : identifier;
    }
}
