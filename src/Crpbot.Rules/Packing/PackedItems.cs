using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>The items of a packed list.</summary>
/// <param name="reader">The pack.</param>
/// <param name="at">Where their number stands.</param>
/// <param name="file">File that they were read from.</param>
internal sealed class PackedItems(PackReader reader, int at, string file) : Deferred<RuleNode>
{
    /// <inheritdoc />
    protected override IReadOnlyList<RuleNode> Read()
    {
        var place = at;
        var items = new RuleNode[reader.Number(ref place)];
        for (var i = 0; i < items.Length; i++) items[i] = reader.Node(ref place, file);
        return items;
    }
}
