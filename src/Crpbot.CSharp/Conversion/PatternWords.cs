namespace Crpbot.CSharp.Conversion;

/// <summary>Identifiers that stand for the parts of a pattern that are no C#.</summary>
internal static class PatternWords
{
    /// <summary>Callee for <c>&lt;... e ...&gt;</c>.</summary>
    public const string Deep = "__crp_deep";

    /// <summary>Prefix of the callee for <c>(T $X)</c>, whose argument is <c>default(T)</c>.</summary>
    public const string Typed = "__crp_typed_";

    /// <summary>Prefix of names for metavariables and ellipses.</summary>
    public const string Name = "__crp_";
}
