namespace Crpbot.Aws.Collecting;

/// <summary>A place in answers that may hold secret values: they are replaced, before anything else sees the answer, by <c>{looksSecret: true|false}</c>.</summary>
/// <param name="Path">Members joined by dots, <c>[]</c> for items; ends at a text, at a map (all of its texts), or at the items of a list that have <paramref name="Value"/>.</param>
/// <param name="Name">Fixed name of the value, or, when the place holds items, the member that names it; null for the last member or the key of the map.</param>
/// <param name="Value">Member of the items that holds the value; null when the place holds the value itself.</param>
/// <param name="Decode">True when the value is Base64 text.</param>
/// <param name="Unless">Member of the items and words with which the value is a mere name (a reference to a secret store) and stays; null for none.</param>
internal sealed record MaskPath(string Path, string? Name, string? Value, bool Decode, KeyValuePair<string, IReadOnlyList<string>>? Unless);
