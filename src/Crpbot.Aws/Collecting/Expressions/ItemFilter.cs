using System.IO.Enumeration;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Chooses items: each path must (or must not) hold one of the texts, in which <c>*</c> stands for anything.</summary>
internal sealed class ItemFilter
{
    private readonly (AnswerPath Path, TextTemplate[] Texts)[] _tests;
    private readonly bool _keeps;

    private ItemFilter((AnswerPath Path, TextTemplate[] Texts)[] tests, bool keeps) => (_tests, _keeps) = (tests, keeps);

    /// <summary>Paths it reads, relative to the item.</summary>
    public IEnumerable<AnswerPath> Paths => _tests.Select(t => t.Path);

    /// <summary>The one path and text of a filter that keeps what is equal; null for other filters.</summary>
    public (AnswerPath Path, TextTemplate Text)? Equal => _keeps && _tests is [{ Texts: [var text] } test] ? (test.Path, text) : null;

    /// <summary>Reads it.</summary>
    /// <param name="node">The mapping under <c>where</c> or <c>where-not</c>; null for none.</param>
    /// <param name="keeps">True for <c>where</c>.</param>
    /// <exception cref="UserError">It is no mapping of paths to texts.</exception>
    public static ItemFilter? Of(RuleNode? node, bool keeps)
    {
        if (node is null) return null;
        if (node is not RuleMapping map) throw node.Error("a filter holds paths and texts");
        return new ItemFilter([.. map.Entries.Select(e => (AnswerPath.Parse(e.Key, e.Key.Value), Texts(e.Value)))], keeps);
    }

    /// <summary>True when an item stays.</summary>
    /// <param name="item">The item.</param>
    /// <param name="outer">Where templates in the texts start.</param>
    public bool Keeps(AnswerScope item, AnswerScope outer) => Array.TrueForAll(_tests, t => Holds(t.Path, t.Texts, item, outer)) == _keeps;

    /// <summary>True when a text has the form of a pattern, in which <c>*</c> stands for anything.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public static bool Matches(string pattern, string text) => pattern.Contains('*', StringComparison.Ordinal)
        ? FileSystemName.MatchesSimpleExpression(pattern.Replace("?", "\\?", StringComparison.Ordinal), text, ignoreCase: false)
        : string.Equals(pattern, text, StringComparison.Ordinal);

    private static bool Holds(AnswerPath path, TextTemplate[] texts, AnswerScope item, AnswerScope outer)
    {
        foreach (var found in path.Walk(item).Found)
        {
            if (AnswerValue.Text(found.Item) is not { } text) continue;
            foreach (var wanted in texts)
                if (wanted.Fill(outer) is { } pattern && Matches(pattern, text)) return true;
        }

        return false;
    }

    private static TextTemplate[] Texts(RuleNode node) => node switch
    {
        RuleScalar scalar => [TextTemplate.Parse(scalar, scalar.Value)],
        RuleSequence list => [.. list.Items.Select(i => i is RuleScalar s ? TextTemplate.Parse(s, s.Value) : throw i.Error("a filter holds texts"))],
        _ => throw node.Error("a filter holds texts"),
    };
}
