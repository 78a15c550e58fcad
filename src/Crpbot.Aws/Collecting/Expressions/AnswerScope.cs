using System.Text.Json.Nodes;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Where a path starts: an item of an answer, the items that enclose it, and the named answers.</summary>
/// <param name="Item">The item; null when there is none.</param>
/// <param name="Enclosing">The item whose list holds this one (<c>^</c>); null at the top.</param>
/// <param name="Roots">Named answers by name without <c>$</c>.</param>
internal sealed record AnswerScope(JsonNode? Item, AnswerScope? Enclosing, IReadOnlyDictionary<string, RootAnswer> Roots)
{
    /// <summary>The scope of an item of a list that this item holds.</summary>
    /// <param name="item">The item.</param>
    public AnswerScope Inside(JsonNode? item) => new(item, this, Roots);
}
