using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>
/// Counts, for each rule and each column or key, how many values of the form satisfy the checksum. One in ten random numbers satisfies a check digit,
/// so a column in which one in ten does holds no such numbers.
/// </summary>
internal sealed class ChecksumShare
{
    private const int Enough = 8;
    private readonly Dictionary<(int Rule, ulong Slot), int> _refuted = [];

    /// <summary>Forgets everything.</summary>
    public void Clear() => _refuted.Clear();

    /// <summary>Counts a value of the form that the checksum refutes.</summary>
    /// <param name="rule">Index of the rule.</param>
    /// <param name="slot">Column or key.</param>
    public void Refute(int rule, ulong slot) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_refuted, (rule, slot), out _)++;

    /// <summary>Removes the hits of columns and keys in which fewer than six values in ten satisfy the checksum; in running text only those without context.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="rules">The rules.</param>
    public void Drop(List<Hit> hits, IReadOnlyList<PersonalRule> rules)
    {
        if (_refuted.Count == 0 || hits.Count == 0) return;
        var held = new Dictionary<(int Rule, ulong Slot), int>();
        foreach (var hit in hits)
            if (rules[hit.Rule].Checksum?.HasCheckDigits == true) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(held, (hit.Rule, hit.Slot), out _)++;
        hits.RemoveAll(hit =>
        {
            if (!_refuted.TryGetValue((hit.Rule, hit.Slot), out var refuted) || !held.TryGetValue((hit.Rule, hit.Slot), out var holds)) return false;
            return refuted + holds >= Enough && holds * 10 < (refuted + holds) * 6 && (hit.Slot != 0 || !hit.HasContext);
        });
    }
}
