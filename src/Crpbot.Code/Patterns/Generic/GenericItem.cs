namespace Crpbot.Code.Patterns.Generic;

/// <summary>An item of a generic pattern.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Text">Word, character, or name of the metavariable with <c>$</c>.</param>
/// <param name="Times">How often <c>...</c> stands here.</param>
internal sealed record GenericItem(GenericKind Kind, string Text, int Times = 1);
