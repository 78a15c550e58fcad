using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>What stands at a path.</summary>
/// <param name="Value">The value; <see cref="AbsentValue"/> when there is none.</param>
/// <param name="Path">Full path with indexes.</param>
/// <param name="Nearest">Position of the value, or of the deepest thing above it that is written; null when nothing is.</param>
public sealed record Hit(Value Value, string Path, SourceSpan? Nearest)
{
    /// <summary>The value, placed: an absent one gets the position of what is above it.</summary>
    public Value Placed => Value.At is null && Nearest is { } at ? Value with { At = at } : Value;
}
