using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>A policy document without choices.</summary>
/// <param name="statements">Statements that are there.</param>
/// <param name="open">Why statements may be missing or unread; null when these are all.</param>
internal sealed class PolicyDocument(IReadOnlyList<PolicyStatement> statements, Value? open)
{
    /// <summary>Statements that are there.</summary>
    public IReadOnlyList<PolicyStatement> Statements => statements;

    /// <summary>Why statements may be missing or unread; null when these are all.</summary>
    public Value? Open => open;

    /// <summary>The statements that deny, or may.</summary>
    public IReadOnlyList<PolicyStatement> Denials { get; } = [.. statements.Where(s => Actions.IsDeny(s) != Truth.False)];
}
