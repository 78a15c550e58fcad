using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace Crpbot.Resources.Networks;

/// <summary>A range of addresses of one family, first and last inclusive.</summary>
/// <param name="IsSix">True for IPv6.</param>
/// <param name="First">First address as a number.</param>
/// <param name="Last">Last address as a number.</param>
public sealed record AddressRange(bool IsSix, BigInteger First, BigInteger Last)
{
    /// <summary>Reads a CIDR block; host bits are cleared, as AWS does. A bare address is one address.</summary>
    /// <param name="text">For example <c>10.0.0.0/8</c> or <c>::/0</c>.</param>
    /// <returns>The range, or null when it is none.</returns>
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address)) return null;
        var six = address.AddressFamily == AddressFamily.InterNetworkV6;
        var bits = six ? 128 : 32;
        var length = bits;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out length) || length > bits)) return null;
        var number = new BigInteger(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true);
        var size = BigInteger.One << (bits - length);
        var first = number / size * size;
        return new AddressRange(six, first, first + size - 1);
    }

    /// <summary>Joins ranges that touch or overlap.</summary>
    /// <param name="ranges">Ranges.</param>
    public static IReadOnlyList<AddressRange> Union(IEnumerable<AddressRange> ranges)
    {
        var sorted = ranges.ToList();
        sorted.Sort(static (a, b) => a.IsSix == b.IsSix ? a.First.CompareTo(b.First) : a.IsSix.CompareTo(b.IsSix));
        var joined = new List<AddressRange>();
        foreach (var range in sorted)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.IsSix == range.IsSix && range.First <= last.Last + 1)
                joined[^1] = last with { Last = BigInteger.Max(last.Last, range.Last) };
            else joined.Add(range);
        }

        return joined;
    }

    /// <summary>What is left of a range when others are cut out of it.</summary>
    /// <param name="range">Range.</param>
    /// <param name="cut">What is cut out.</param>
    public static IReadOnlyList<AddressRange> Without(AddressRange range, IEnumerable<AddressRange> cut)
    {
        List<AddressRange> parts = [range];
        foreach (var hole in cut)
            if (hole.IsSix == range.IsSix) parts = [.. parts.SelectMany(p => Pieces(p, hole))];
        return parts;
    }

    /// <summary>Prefix length of the largest block that the range holds as a whole: 0 for the whole internet.</summary>
    public int Width
    {
        get
        {
            var bits = IsSix ? 128 : 32;
            for (var length = 0; length < bits; length++)
            {
                var size = BigInteger.One << (bits - length);
                var start = (First + size - 1) / size * size;
                if (start + size - 1 <= Last) return length;
            }

            return bits;
        }
    }

    /// <summary>True when it holds all of another range.</summary>
    /// <param name="other">Range of the same family.</param>
    public bool Contains(AddressRange other) => IsSix == other.IsSix && First <= other.First && other.Last <= Last;

    /// <summary>True when it shares an address with another range.</summary>
    /// <param name="other">Range of any family.</param>
    public bool Overlaps(AddressRange other) => IsSix == other.IsSix && First <= other.Last && other.First <= Last;

    private static IEnumerable<AddressRange> Pieces(AddressRange part, AddressRange hole)
    {
        if (!part.Overlaps(hole))
        {
            yield return part;
            yield break;
        }

        if (part.First < hole.First) yield return part with { Last = hole.First - 1 };
        if (hole.Last < part.Last) yield return part with { First = hole.Last + 1 };
    }
}
