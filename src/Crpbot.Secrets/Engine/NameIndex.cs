using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Engine;

/// <summary>Finds the rules whose name patterns match a squashed name, by the longest part of each pattern; most names meet none.</summary>
internal sealed class NameIndex : INameFilter
{
    private const int Slots = 8192;
    private const int MaxName = 128;
    private readonly Entry[]?[] _bySlot = new Entry[]?[Slots];
    private readonly Entry[] _short;

    /// <summary>Builds the index.</summary>
    /// <param name="rules">Rules with names, in order of preference.</param>
    public NameIndex(IReadOnlyList<SecretRule> rules)
    {
        var slots = new List<Entry>?[Slots];
        var shorts = new List<Entry>();
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var name in rules[i].Names)
            {
                var list = name.LongestPart.Length < 3 ? shorts : slots[Slot(name.LongestPart)] ??= [];
                list.Add(new Entry(i, name));
            }
        }

        _short = shorts.ToArray();
        for (var i = 0; i < Slots; i++) _bySlot[i] = slots[i]?.ToArray();
    }

    /// <summary>Collects the rules one of whose patterns matches, ascending and without repeats.</summary>
    /// <param name="name">Squashed name.</param>
    /// <param name="into">Receives the numbers; cleared first.</param>
    public void Find(ReadOnlySpan<char> name, List<int> into)
    {
        into.Clear();
        Collect(name, into);
        into.Sort();
    }

    /// <inheritdoc />
    public bool Wants(ReadOnlySpan<byte> name)
    {
        Span<char> squashed = stackalloc char[MaxName];
        return Collect(squashed[..NameGlob.Squash(name, squashed)], null);
    }

    /// <summary>Without a list, stops at the first.</summary>
    private bool Collect(ReadOnlySpan<char> name, List<int>? into)
    {
        if (Add(_short, name, name, into)) return true;
        for (var i = 0; i + 3 <= name.Length; i++)
            if (_bySlot[Slot(name[i..])] is { } entries && Add(entries, name, name[i..], into)) return true;
        return false;
    }

    private static bool Add(Entry[] entries, ReadOnlySpan<char> name, ReadOnlySpan<char> rest, List<int>? into)
    {
        foreach (var entry in entries)
        {
            if (!rest.StartsWith(entry.Name.LongestPart, StringComparison.Ordinal) && entry.Name.LongestPart.Length >= 3) continue;
            if (!entry.Name.IsMatch(name)) continue;
            if (into is null) return true;
            if (!into.Contains(entry.Rule)) into.Add(entry.Rule);
        }

        return false;
    }

    private static int Slot(ReadOnlySpan<char> text) => (int)(((text[0] | ((uint)text[1] << 8) | ((uint)text[2] << 16)) * 0x9E3779B1) >> 19);

    private sealed record Entry(int Rule, NameGlob Name);
}
