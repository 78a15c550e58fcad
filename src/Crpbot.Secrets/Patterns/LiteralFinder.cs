namespace Crpbot.Secrets.Patterns;

/// <summary>Finds the literals of a pattern that the prefilter can look for.</summary>
internal static class LiteralFinder
{
    /// <summary>The prefilter reads three bytes at every second offset, so four bytes are the least it can see at any alignment.</summary>
    public const int MinLength = 4;

    private const int MaxTexts = 160;
    private const int MaxLength = 24;

    /// <summary>The best literal set of a pattern, or null when every match could do without a literal of <see cref="MinLength"/> bytes.</summary>
    /// <param name="root">Syntax tree.</param>
    public static LiteralSet? Best(PatternNode root)
    {
        var found = Required(root);
        return found is null || found.Shortest < MinLength ? null : found;
    }

    /// <summary>Case-sensitive texts of four bytes or more of which one begins every match; empty when they are more than 12 or not known.</summary>
    /// <param name="root">Syntax tree.</param>
    public static IReadOnlyList<string> ExactPrefixes(PatternNode root)
    {
        while (root is PatternNode.Group group) root = group.Item;
        List<string> texts = [string.Empty];
        foreach (var item in root is PatternNode.Sequence sequence ? sequence.Items : [root])
        {
            if (item is PatternNode.Assert) continue;
            var next = Cased(item);
            if (next is null || texts.Count * next.Count > 12) break;
            texts = [.. texts.SelectMany(head => next.Select(tail => head + tail))];
        }

        return texts.TrueForAll(t => t.Length >= MinLength) ? texts : [];
    }

    private static List<string>? Cased(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One one:
                return one.Class.Count > 12 ? null : [.. one.Class.Bytes().Select(b => ((char)b).ToString())];
            case PatternNode.Group group:
                return Cased(group.Item);
            case PatternNode.Choice choice:
                var all = choice.Items.Select(Cased).ToList();
                return all.Exists(x => x is null) ? null : [.. all.SelectMany(x => x!)];
            case PatternNode.Sequence sequence:
                List<string> texts = [string.Empty];
                foreach (var item in sequence.Items)
                {
                    if (Cased(item) is not { } next || texts.Count * next.Count > 12) return null;
                    texts = [.. texts.SelectMany(head => next.Select(tail => head + tail))];
                }

                return texts;
            default:
                return null;
        }
    }

    private static LiteralSet? Required(PatternNode node) => node switch
    {
        PatternNode.Group group => Required(group.Item),
        PatternNode.Sequence sequence => InSequence(sequence.Items),
        PatternNode.One => InSequence([node]),
        PatternNode.Choice choice => InChoice(choice),
        PatternNode.Repeat { Min: > 0 } repeat => Exact(repeat) is { } texts ? new LiteralSet(texts, 0, 0) : Required(repeat.Item),
        _ => null,
    };

    private static LiteralSet? InChoice(PatternNode.Choice choice)
    {
        var all = choice.Items.Select(Required).ToList();
        if (all.Exists(s => s is null || s.Shortest < MinLength)) return Exact(choice) is { } exact ? new LiteralSet(exact, 0, 0) : null;
        var texts = all.SelectMany(s => s!.Texts).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count > MaxTexts ? null : new LiteralSet(texts, all.Min(s => s!.MinOffset), all.Max(s => s!.MaxOffset));
    }

    private static LiteralSet? InSequence(IReadOnlyList<PatternNode> items)
    {
        LiteralSet? best = null;
        var before = new PatternWidth(0, 0);
        var exact = new ExactTexts(items);
        for (var i = 0; i < items.Count; i++)
        {
            Keep(ref best, RunFrom(items, exact, i, before));
            if (items[i] is not PatternNode.One && Required(items[i]) is { } inner)
            {
                var max = before.Max == int.MaxValue || inner.MaxOffset == int.MaxValue ? int.MaxValue : before.Max + inner.MaxOffset;
                Keep(ref best, new LiteralSet(inner.Texts, before.Min + inner.MinOffset, max));
            }

            before = before.Then(PatternWidth.Of(items[i]));
        }

        return best;
    }

    private static void Keep(ref LiteralSet? best, LiteralSet? candidate)
    {
        if (candidate is null) return;
        if (best is null || (candidate.Shortest >= MinLength && best.Shortest < MinLength)) best = candidate;
        else if ((candidate.Shortest >= MinLength || best.Shortest < MinLength) && candidate.Worth > best.Worth) best = candidate;
    }

    /// <summary>Strings together the exact texts of neighbouring items, widening by small classes only while the text is too short.</summary>
    private static LiteralSet? RunFrom(IReadOnlyList<PatternNode> items, ExactTexts exact, int first, PatternWidth before)
    {
        List<string> texts = [string.Empty];
        var shortest = 0;
        for (var i = first; i < items.Count && texts[0].Length < MaxLength; i++)
        {
            if (items[i] is PatternNode.Assert) continue;
            var whole = exact.Of(i);
            var next = whole ?? exact.HeadOf(i);
            if (next is null) break;
            var wide = next.Count > 4 && shortest >= MinLength;
            if (wide || (long)texts.Count * next.Count > MaxTexts) break;
            texts = Joined(texts, next);
            shortest = texts.Min(t => t.Length);
            if (whole is null) break;
        }

        if (texts[0].Length == 0 && texts.Count == 1) return null;
        return new LiteralSet(texts.Count == 1 ? texts : texts.Distinct(StringComparer.Ordinal).ToList(), before.Min, before.Max);
    }

    private static List<string> Joined(List<string> heads, List<string> tails)
    {
        var joined = new List<string>(heads.Count * tails.Count);
        foreach (var head in heads)
            foreach (var tail in tails) joined.Add(string.Concat(head, tail));
        return joined;
    }

    private static List<string> OneOf(ByteClass set)
    {
        var texts = new List<string>();
        Span<bool> seen = stackalloc bool[256];
        foreach (var b in set.Bytes())
        {
            var folded = Fold(b);
            if (seen[folded]) continue;
            seen[folded] = true;
            texts.Add(((char)folded).ToString());
        }

        return texts;
    }

    /// <summary>All texts that a node can match, case folded, when there are few; else null.</summary>
    private static List<string>? Exact(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Empty or PatternNode.Assert:
                return [string.Empty];
            case PatternNode.One one:
                return one.Class.Count > 80 ? null : OneOf(one.Class);
            case PatternNode.Group group:
                return Exact(group.Item);
            case PatternNode.Choice choice:
                var all = choice.Items.Select(Exact).ToList();
                return all.Exists(x => x is null) || all.Sum(x => x!.Count) > MaxTexts ? null : all.SelectMany(x => x!).Distinct(StringComparer.Ordinal).ToList();
            case PatternNode.Sequence sequence:
                return Product(sequence.Items);
            case PatternNode.Repeat { Max: <= 4 } repeat:
                var item = Exact(repeat.Item);
                if (item is null || Math.Pow(item.Count, repeat.Max) > 16) return null;
                return Enumerable.Range(repeat.Min, repeat.Max - repeat.Min + 1).SelectMany(n => Product(Enumerable.Repeat(repeat.Item, n).ToList()) ?? []).ToList();
            default:
                return null;
        }
    }

    private static List<string>? Product(IReadOnlyList<PatternNode> items)
    {
        List<string> texts = [string.Empty];
        foreach (var item in items)
        {
            var next = Exact(item);
            if (next is null || (long)texts.Count * next.Count > MaxTexts) return null;
            texts = Joined(texts, next);
        }

        return texts;
    }

    private static byte Fold(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    /// <summary>The exact texts of the items of a sequence, each worked out once although every run that crosses an item asks for them.</summary>
    private sealed class ExactTexts(IReadOnlyList<PatternNode> items)
    {
        private readonly List<string>?[] _texts = new List<string>?[items.Count];
        private readonly bool[] _known = new bool[items.Count];

        /// <summary>All texts of an item; null when they are many.</summary>
        public List<string>? Of(int item)
        {
            if (_known[item]) return _texts[item];
            _known[item] = true;
            return _texts[item] = Exact(items[item]);
        }

        /// <summary>First bytes of a repeat whose whole is unknown.</summary>
        public List<string>? HeadOf(int item) => items[item] is PatternNode.Repeat { Min: > 0, Item: PatternNode.One head } ? Exact(head) : null;
    }
}
