using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Generic;

/// <summary>A pattern of words, punctuation, <c>...</c>, metavariables and indentation.</summary>
internal sealed class GenericPattern
{
    private const int MaxItems = 1000;

    private GenericPattern(IReadOnlyList<GenericItem> items, MatchOptions options) => (Items, Options) = (items, options);

    /// <summary>The items.</summary>
    public IReadOnlyList<GenericItem> Items { get; }

    /// <summary>Options: span of <c>...</c>, comments.</summary>
    public MatchOptions Options { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is empty or too long.</exception>
    public static GenericPattern Parse(string text, MatchOptions options)
    {
        var document = new GenericDocument(text, null);
        var items = new List<GenericItem>();
        var indents = new Stack<int>();
        for (var i = 0; i < document.Count;)
        {
            if (document.StartsLine(i)) Indent(items, indents, document[i].Indent);
            i = Item(document, i, items);
        }

        // Dots at the front add nothing: every place is tried anyway.
        while (items.Count > 0 && items[0] is { Kind: GenericKind.Dots, Text.Length: 0 }) items.RemoveAt(0);
        if (items.TrueForAll(i => i.Kind is GenericKind.Open or GenericKind.Close)) throw new FormatException("the pattern is empty");
        return items.Count <= MaxItems ? new GenericPattern(items, options) : throw new FormatException($"the pattern has more than {MaxItems} words");
    }

    private static void Indent(List<GenericItem> items, Stack<int> indents, int indent)
    {
        if (indents.Count == 0)
        {
            indents.Push(indent);
            return;
        }

        if (indent > indents.Peek())
        {
            indents.Push(indent);
            items.Add(new GenericItem(GenericKind.Open, string.Empty));
            return;
        }

        while (indents.Count > 1 && indent < indents.Peek())
        {
            _ = indents.Pop();
            items.Add(new GenericItem(GenericKind.Close, string.Empty));
        }
    }

    private static int Item(GenericDocument document, int at, List<GenericItem> items)
    {
        if (IsDots(document, at))
        {
            if (items.Count > 0 && items[^1] is { Kind: GenericKind.Dots, Text.Length: 0 } last) items[^1] = last with { Times = last.Times + 1 };
            else items.Add(new GenericItem(GenericKind.Dots, string.Empty));
            return at + 3;
        }

        if (Is(document, at, '$') && at + 1 < document.Count && Touches(document, at))
        {
            if (document[at + 1].IsWord && PatternNames.Is("$" + document.TextOf(at + 1).ToString()))
            {
                items.Add(new GenericItem(GenericKind.Metavariable, "$" + document.TextOf(at + 1).ToString()));
                return at + 2;
            }

            if (IsDots(document, at + 1) && at + 4 < document.Count && document[at + 4].IsWord && Touches(document, at + 3) && PatternNames.Is("$..." + document.TextOf(at + 4).ToString()))
            {
                items.Add(new GenericItem(GenericKind.Dots, "$..." + document.TextOf(at + 4).ToString()));
                return at + 5;
            }
        }

        items.Add(new GenericItem(GenericKind.Token, document.TextOf(at).ToString()));
        return at + 1;
    }

    private static bool IsDots(GenericDocument document, int at) => Is(document, at, '.') && Is(document, at + 1, '.') && Is(document, at + 2, '.') && Touches(document, at) && Touches(document, at + 1);

    private static bool Is(GenericDocument document, int at, char c) => at < document.Count && document.Text[document[at].Start] == c;

    private static bool Touches(GenericDocument document, int at) => at + 1 < document.Count && document[at].End == document[at + 1].Start;
}
