namespace Crpbot.Privacy.Checksums;

/// <summary>E-mail addresses (RFC 5321) of an existing top-level domain whose local part is not a machine's: no bare number, no long hexadecimal id.</summary>
internal sealed class PersonalMailbox : IChecksum
{
    private static readonly HashSet<string> s_long = new(StringComparer.Ordinal)
    {
        "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "pro", "aero", "coop", "museum", "jobs", "mobi", "travel", "tel", "cat", "asia", "post",
        "app", "dev", "cloud", "online", "site", "store", "shop", "tech", "xyz", "club", "live", "news", "blog", "email", "digital", "agency", "group", "team", "world",
        "life", "media", "space", "website", "company", "solutions", "systems", "network", "consulting", "finance", "capital", "trading", "trade", "exchange", "money",
        "bank", "health", "care", "law", "legal", "berlin", "hamburg", "koeln", "wien", "london", "paris", "tokyo", "nyc", "ventures", "studio", "design", "academy",
        "education", "school", "university", "global", "international", "services", "support", "software", "engineering", "games", "art", "one", "plus", "top", "vip",
    };

    /// <inheritdoc />
    public string Name => "personal-mailbox";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        var at = value.IndexOf((byte)'@');
        if (at is < 1 or > 64 || value.Length - at > 254) return false;
        var dot = value.LastIndexOf((byte)'.');
        return dot > at + 1 && IsLocal(value[..at]) && IsDomain(value[(at + 1)..dot]) && IsTopLevel(value[(dot + 1)..]);
    }

    private static bool IsLocal(ReadOnlySpan<byte> local)
    {
        if (local[0] == (byte)'.' || local[^1] == (byte)'.' || local.IndexOf(".."u8) >= 0) return false;
        int letters = 0, digits = 0, others = 0, hex = 0;
        foreach (var c in local)
        {
            if (char.IsAsciiDigit((char)c)) digits++;
            else if (char.IsAsciiLetter((char)c)) letters++;
            else others++;
            if (char.IsAsciiHexDigit((char)c)) hex++;
        }

        var isId = (hex + others == local.Length && local.Length >= 16) || (digits >= 10 && digits > letters) || local.Length > 40;
        return letters > 0 && !isId;
    }

    private static bool IsDomain(ReadOnlySpan<byte> domain)
    {
        foreach (var part in domain.Split((byte)'.'))
        {
            var label = domain[part];
            if (label.Length is 0 or > 63 || label[0] == (byte)'-' || label[^1] == (byte)'-') return false;
        }

        return domain.ContainsAnyInRange((byte)'a', (byte)'z') || domain.ContainsAnyInRange((byte)'A', (byte)'Z');
    }

    private static bool IsTopLevel(ReadOnlySpan<byte> label)
    {
        if (label.Length is < 2 or > 13) return false;
        Span<char> lower = stackalloc char[label.Length];
        for (var i = 0; i < label.Length; i++)
        {
            if (!char.IsAsciiLetter((char)label[i])) return false;
            lower[i] = (char)(label[i] | 0x20);
        }

        return label.Length == 2 || s_long.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
