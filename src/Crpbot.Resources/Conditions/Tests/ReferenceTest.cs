using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>refers-to: TYPE</c>: points at a resource of that type.</summary>
internal sealed class ReferenceTest(Operand operand) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => Truth.False;

    /// <inheritdoc />
    public string Words => "refers to " + operand;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        var types = operand.Texts(context) ?? [];
        if (value is ReferenceValue reference) return context.Estate.ByKey(reference.Target) is { } target ? (types.Contains(target.Type, StringComparer.Ordinal) ? Truth.True : Truth.False) : Truth.Unknown;
        var answer = Truth.False;
        foreach (var type in types)
        {
            foreach (var candidate in context.Estate.OfType(type, context.Resource.Scope))
            {
                var points = ResourceLink.PointsAt(value, candidate);
                if (points == Truth.True) return Truth.True;
                if (points == Truth.Unknown) answer = Truth.Unknown;
            }

            if (answer == Truth.False && context.Estate.Missing(type, context.Resource.Scope, region: null) is not null) answer = Truth.Unknown;
        }

        return answer;
    }
}
