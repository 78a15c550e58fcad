namespace Crpbot.Resources.Monitoring;

/// <summary>Tells hosts near by (this machine, a container of the same network, a private address) from hosts that are reached over foreign networks.</summary>
internal static class HostName
{
    /// <summary>The host of an address with a scheme; the text itself when it has none.</summary>
    /// <param name="url">For example <c>http://loki:3100/push</c>.</param>
    public static string OfUrl(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        rest = end < 0 ? rest : rest[..end];
        return OfTarget(rest[(rest.LastIndexOf('@') + 1)..]);
    }

    /// <summary>The host of <c>host:port</c> or <c>[address]:port</c>.</summary>
    /// <param name="target">Target.</param>
    public static string OfTarget(string target)
    {
        if (target.StartsWith('[')) return target[1..Math.Max(1, target.IndexOf(']', StringComparison.Ordinal))];
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? target : target[..colon];
    }

    /// <summary>True for a host near by, and for one that is a variable.</summary>
    /// <param name="host">Name or address.</param>
    public static bool IsNear(string host)
    {
        if (host.Length == 0 || host.AsSpan().IndexOfAny('$', '{', '<') >= 0) return true;
        if (System.Net.IPAddress.TryParse(host, out var address)) return IsPrivate(address);
        return !host.Contains('.', StringComparison.Ordinal) || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".svc", StringComparison.OrdinalIgnoreCase);
    }

    // RFC 1918, RFC 4193, loopback and link-local addresses, and the shared range of RFC 6598.
    private static bool IsPrivate(System.Net.IPAddress address)
    {
        if (System.Net.IPAddress.IsLoopback(address)) return true;
        var b = address.GetAddressBytes();
        if (b.Length == 16) return address.IsIPv6LinkLocal || (b[0] & 0xFE) == 0xFC;
        return b[0] == 10 || b[0] == 0 || (b[0] == 172 && b[1] is >= 16 and <= 31) || (b[0] == 192 && b[1] == 168) || (b[0] == 169 && b[1] == 254) || (b[0] == 100 && b[1] is >= 64 and <= 127);
    }
}
