using Crpbot.Resources.Networks;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>cidr-within</c> (the value lies inside one of the ranges) and <c>cidr-overlaps</c>.</summary>
internal sealed class CidrTest(bool within, Operand operand) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => Truth.False;

    /// <inheritdoc />
    public string Words => (within ? "lies within " : "overlaps ") + operand;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (value is not ScalarValue scalar || AddressRange.Parse(scalar.Text) is not { } range || operand.Texts(context) is not { } texts) return Truth.Unknown;
        return texts.Select(AddressRange.Parse).OfType<AddressRange>().Any(other => within ? other.Contains(range) : other.Overlaps(range)) ? Truth.True : Truth.False;
    }
}
