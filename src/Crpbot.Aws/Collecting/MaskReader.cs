using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>Reads the secret places of an operation.</summary>
internal static class MaskReader
{
    /// <summary>Reads them.</summary>
    /// <param name="node">A list of paths, or of mappings with <c>path</c>, <c>name</c>, <c>value</c>, <c>decode</c> and <c>unless</c>.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static IReadOnlyList<MaskPath> Read(RuleNode node) => node is RuleSequence list
        ? [.. list.Items.Select(Place)]
        : throw node.Error("'mask' holds a list of places for each operation");

    private static MaskPath Place(RuleNode node)
    {
        if (node is RuleScalar path) return new MaskPath(path.Value, null, null, false, null);
        if (node is not RuleMapping map) throw node.Error("a place is a path or a mapping");
        map.Only(["path", "name", "value", "decode", "unless"]);
        var unless = map.Map("unless").Select(e => KeyValuePair.Create(e.Key.Value, e.Value.Texts())).ToList();
        var decode = map["decode"] is not null && map.Word("decode", ["base64"]) == "base64";
        return new MaskPath(map.Text("path"), map["name"] is null ? null : map.Text("name"), map["value"] is null ? null : map.Text("value"), decode, unless.Count == 0 ? null : unless[0]);
    }
}
