using Crpbot.Resources.Networks;

namespace Crpbot.Iam.Networks;

/// <summary>The part of the address space that is the internet.</summary>
internal static class PublicAddresses
{
    // What nobody on the internet can send from (IANA special-purpose address registries); of IPv6, only 2000::/3 is given out.
    private static readonly AddressRange[] Others =
    [
        .. ((string[])["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3", "::/3", "4000::/2", "8000::/1"])
            .Select(AddressRange.Parse).OfType<AddressRange>(),
    ];

    /// <summary>The public parts of a range.</summary>
    /// <param name="range">Range.</param>
    public static IReadOnlyList<AddressRange> Of(AddressRange range) => AddressRange.Without(range, Others);
}
