using System.Net;
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
        if (value is not ScalarValue scalar || Parse(scalar.Text) is not { } range || operand.Texts(context) is not { } texts) return Truth.Unknown;
        return texts.Select(Parse).OfType<IPNetwork>().Any(other => Holds(range, other)) ? Truth.True : Truth.False;
    }

    private bool Holds(IPNetwork range, IPNetwork other)
    {
        if (range.BaseAddress.AddressFamily != other.BaseAddress.AddressFamily) return false;
        var inside = other.PrefixLength <= range.PrefixLength && other.Contains(range.BaseAddress);
        return inside || (!within && range.PrefixLength <= other.PrefixLength && range.Contains(other.BaseAddress));
    }

    // AWS accepts 10.0.0.1/16 in places and clears the host bits; the parser of the framework does not.
    private static IPNetwork? Parse(string text)
    {
        var parts = text.Split('/');
        if (!IPAddress.TryParse(parts[0], out var address)) return null;
        var bits = address.GetAddressBytes();
        var length = bits.Length * 8;
        if (parts.Length > 2 || (parts.Length == 2 && (!int.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out length) || length > bits.Length * 8))) return null;
        for (var i = 0; i < bits.Length; i++)
        {
            var kept = Math.Clamp(length - (i * 8), 0, 8);
            bits[i] &= (byte)(0xFF << (8 - kept));
        }

        return new IPNetwork(new IPAddress(bits), length);
    }
}
