using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Engine;

/// <summary>Finds the rules whose name patterns can match a squashed name, by three letters of each pattern; most names meet none.</summary>
internal sealed class NameIndex : INameFilter
{
    private const int Slots = 4096;
    private const int MaxName = 128;
    private readonly int[][] _bySlot = new int[Slots][];
    private readonly int[] _always;
    private readonly IReadOnlyList<SecretRule> _rules;

    /// <summary>Builds the index.</summary>
    /// <param name="rules">Rules with names, in order of preference.</param>
    public NameIndex(IReadOnlyList<SecretRule> rules)
    {
        _rules = rules;

        // Rules come in ascending order, so a repeat can only be the last entry. (Lists of int need no code made at start-up; sorted sets would.)
        var slots = new List<int>?[Slots];
        var always = new List<int>();
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var name in rules[i].Names)
            {
                var list = name.LongestPart.Length < 3 ? always : slots[Slot(name.LongestPart)] ??= [];
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        _always = [.. always];
        for (var i = 0; i < Slots; i++) _bySlot[i] = slots[i] is { } set ? [.. set] : [];
    }

    /// <summary>Collects the rules that may match, ascending and without repeats.</summary>
    /// <param name="name">Squashed name.</param>
    /// <param name="into">Receives the numbers; cleared first.</param>
    public void Find(ReadOnlySpan<char> name, List<int> into)
    {
        into.Clear();
        into.AddRange(_always);
        for (var i = 0; i + 3 <= name.Length; i++)
        {
            foreach (var rule in _bySlot[Slot(name[i..])])
                if (!into.Contains(rule)) into.Add(rule);
        }

        into.Sort();
    }

    /// <inheritdoc />
    public bool Wants(ReadOnlySpan<byte> name)
    {
        Span<char> squashed = stackalloc char[MaxName];
        var text = squashed[..NameGlob.Squash(name, squashed)];
        foreach (var rule in _always)
            if (_rules[rule].IsNamed(text)) return true;
        for (var i = 0; i + 3 <= text.Length; i++)
        {
            foreach (var rule in _bySlot[Slot(text[i..])])
                if (_rules[rule].IsNamed(text)) return true;
        }

        return false;
    }

    private static int Slot(ReadOnlySpan<char> text) => (int)(((text[0] | ((uint)text[1] << 8) | ((uint)text[2] << 16)) * 0x9E3779B1) >> 20);
}
