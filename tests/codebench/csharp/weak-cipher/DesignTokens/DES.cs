using System.Collections.Generic;

namespace Bench.WeakCipherXDesignTokens;

// "Design style": colours and spacing of the charting page.
internal sealed class DES
{
    public string Key { get; set; } = "light";

    public static DES Create() => new();

    public IReadOnlyList<string> List() => Key == "dark" ? ["#111", "#eee"] : ["#fff", "#222"];
}
