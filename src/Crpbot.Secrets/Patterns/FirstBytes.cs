namespace Crpbot.Secrets.Patterns;

/// <summary>Which bytes a match can begin with.</summary>
internal static class FirstBytes
{
    /// <summary>The set for a pattern; all bytes when it can match without taking one.</summary>
    /// <param name="node">Syntax tree.</param>
    public static ByteClass Of(PatternNode node)
    {
        var (set, canBeEmpty) = First(node);
        return canBeEmpty ? ByteClass.All : set;
    }

    private static (ByteClass Set, bool CanBeEmpty) First(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One one:
                return (one.Class, false);
            case PatternNode.Group group:
                return First(group.Item);
            case PatternNode.Repeat repeat:
                var (item, empty) = First(repeat.Item);
                return (item, empty || repeat.Min == 0);
            case PatternNode.Choice choice:
                return choice.Items.Select(First).Aggregate((a, b) => (a.Set.Union(b.Set), a.CanBeEmpty || b.CanBeEmpty));
            case PatternNode.Sequence sequence:
                var set = ByteClass.None;
                foreach (var part in sequence.Items)
                {
                    var (first, skippable) = First(part);
                    set = set.Union(first);
                    if (!skippable) return (set, false);
                }

                return (set, true);
            default:
                return (ByteClass.None, true);
        }
    }
}
