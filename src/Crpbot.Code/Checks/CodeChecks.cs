namespace Crpbot.Code.Checks;

/// <summary>All checks that are code.</summary>
public static class CodeChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<ICodeCheck> All { get; } = [new DecoratorUndefined()];

    /// <summary>The check of a rule; null when there is none.</summary>
    /// <param name="id">Id of the rule.</param>
    public static ICodeCheck? Of(string id) => All.FirstOrDefault(c => c.Id == id);
}
