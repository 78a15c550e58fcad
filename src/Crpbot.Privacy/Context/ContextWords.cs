using System.Text;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Context;

/// <summary>
/// The context words of all rules, found in prose and in names alike: <c>chat id</c> stands for <c>chat_id</c>, <c>chat-id</c>, <c>chatId</c> and <c>CHAT ID</c>,
/// and <c>tel</c> is not found in <c>hotel</c>.
/// </summary>
internal sealed class ContextWords
{
    private const int MaxParts = 4;
    private const ulong Seed = 14695981039346656037;
    private const int Bits = 1 << 16;
    private readonly Dictionary<ulong, ushort[]> _words = [];
    private readonly ulong[] _beginnings = new ulong[Bits / 64];

    /// <summary>Collects the words.</summary>
    /// <param name="rules">Rules that run.</param>
    public ContextWords(IReadOnlyList<PersonalRule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var word in rules[i].Words)
            {
                Add(word, (ushort)i);
                Add(word + "s", (ushort)i);
            }
        }
    }

    /// <summary>Finds the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Offset of its first byte that is read.</param>
    /// <param name="to">Offset after the last one.</param>
    /// <param name="hits">Receives the hits.</param>
    public void Find(ReadOnlySpan<byte> text, int from, int to, List<ContextHit> hits)
    {
        Span<ulong> hashes = stackalloc ulong[MaxParts];
        Span<int> starts = stackalloc int[MaxParts];
        var open = 0;
        for (var at = from; at < to;)
        {
            var start = at;
            while (at < to && NameParts.IsJoiner(text[at])) at++;
            if (at - start > 2) open = 0;
            if (at >= to) return;
            start = at;
            at = NameParts.EndOf(text, at, to);
            if (at == start)
            {
                at++;
                open = 0;
                continue;
            }

            if (open == MaxParts)
            {
                hashes[1..].CopyTo(hashes);
                starts[1..].CopyTo(starts);
                open--;
            }

            hashes[open] = Seed;
            starts[open++] = start;
            var kept = 0;
            for (var i = 0; i < open; i++)
            {
                // Most words of a text begin no context word, and are let go here.
                var hash = Hash(hashes[i], text[start..at]);
                if (!IsBeginning(hash)) continue;
                if (_words.TryGetValue(hash, out var rules)) hits.Add(new ContextHit(starts[i], at, rules));
                (hashes[kept], starts[kept]) = (hash, starts[i]);
                kept++;
            }

            open = kept;
        }
    }

    private void Add(string word, ushort rule)
    {
        var squashed = Encoding.UTF8.GetBytes(string.Concat(word.Where(c => c is not (' ' or '_' or '-' or '.' or '/'))));
        for (var length = 1; length <= squashed.Length; length++)
        {
            var bit = BitOf(Hash(Seed, squashed.AsSpan(0, length)));
            _beginnings[bit >> 6] |= 1UL << (bit & 63);
        }

        var key = Hash(Seed, squashed);
        _words[key] = _words.TryGetValue(key, out var rules) ? [.. rules.Append(rule).Distinct()] : [rule];
    }

    private static int BitOf(ulong hash) => (int)((hash ^ (hash >> 29)) & (Bits - 1));

    private bool IsBeginning(ulong hash)
    {
        var bit = BitOf(hash);
        return (_beginnings[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<byte> part)
    {
        foreach (var c in part) hash = (hash ^ (char.IsAsciiLetterUpper((char)c) ? c | 0x20u : c)) * 1099511628211;
        return hash;
    }
}
