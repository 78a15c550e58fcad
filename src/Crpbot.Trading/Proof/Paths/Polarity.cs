namespace Crpbot.Trading.Proof.Paths;

/// <summary>Tells from a name what it means when it holds.</summary>
internal static class Polarity
{
    private static readonly string[] Halting = ["exceed", "breach", "hit", "halt", "kill", "block", "violat", "reached", "should_stop", "must_stop", "over_limit", "forbid", "avoid", "disabled", "tripped"];
    private static readonly string[] Raising = ["ensure", "enforce", "assert", "require", "or_raise", "raise_if", "must_", "verify_"];
    private static readonly string[] Switched = ["enabled", "allowed", "inactive", "off", "clear", "_ok", "permitted"];

    /// <summary>Of a guard: it allows, unless its name tells a breach.</summary>
    /// <param name="name">Name.</param>
    public static Verdict Of(string name) => Has(name, Halting) ? Verdict.Halt : Verdict.Allow;

    /// <summary>Of a kill switch: it halts, unless its name tells the opposite.</summary>
    /// <param name="name">Name.</param>
    public static Verdict OfSwitch(string name) => Has(name, Switched) && !name.Contains("halted", StringComparison.OrdinalIgnoreCase) ? Verdict.Allow : Verdict.Halt;

    /// <summary>True for a guard whose name says that it raises.</summary>
    /// <param name="name">Name.</param>
    public static bool Raises(string name) => Has(name, Raising);

    private static bool Has(string name, string[] words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
