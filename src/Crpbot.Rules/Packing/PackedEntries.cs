using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>The entries of a packed mapping.</summary>
/// <param name="reader">The pack.</param>
/// <param name="at">Where their number stands.</param>
/// <param name="file">File that they were read from.</param>
internal sealed class PackedEntries(PackReader reader, int at, string file) : Deferred<RuleEntry>
{
    /// <inheritdoc />
    protected override IReadOnlyList<RuleEntry> Read()
    {
        var place = at;
        var entries = new RuleEntry[reader.Number(ref place)];
        for (var i = 0; i < entries.Length; i++) entries[i] = new RuleEntry((RuleScalar)reader.Node(ref place, file), reader.Node(ref place, file));
        return entries;
    }
}
