using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Crpbot.Privacy.Checksums;

/// <summary>Global unicast IPv6 addresses (2000::/3) outside the documentation, benchmarking and tunnel ranges.</summary>
internal sealed class PublicIp6 : IChecksum
{
    /// <inheritdoc />
    public string Name => "public-ipv6";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 6 or > 39 || value.Count((byte)':') < 3) return false;
        if (!IPAddress.TryParse(Encoding.ASCII.GetString(value), out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (bytes[0] >> 5 != 1) return false;
        var (first, second) = ((bytes[0] << 8) | bytes[1], (bytes[2] << 8) | bytes[3]);
        if (first == 0x2001 && (second < 0x200 || second is 0xDB8 or 0x4860)) return false; // special purposes, documentation, Google's resolver
        return first is not (0x2002 or 0x3FFF) && !(first == 0x2606 && second == 0x4700);
    }
}
