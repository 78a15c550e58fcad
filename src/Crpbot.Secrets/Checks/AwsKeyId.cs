namespace Crpbot.Secrets.Checks;

/// <summary>
/// AWS key ids hold the account number: characters 5 to 20 are base32, of whose first six bytes 40 bits after the first are the account
/// (observed by several researchers since 2019; https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html answers the same).
/// </summary>
internal static class AwsKeyId
{
    private const ulong MaxAccount = 999_999_999_999;

    /// <summary>True when the body is base32 and decodes to an account number of at most twelve digits.</summary>
    /// <param name="value">20 characters.</param>
    public static bool IsValid(ReadOnlySpan<byte> value) => Account(value) is { } account && account <= MaxAccount;

    /// <summary>The account number, not checked for range; null when the body is not base32. Ids from before 2019 give small, wrong numbers.</summary>
    /// <param name="value">20 characters.</param>
    public static ulong? Account(ReadOnlySpan<byte> value)
    {
        if (value.Length < 20) return null;
        Span<byte> bytes = stackalloc byte[10];
        if (!Base32.TryDecode(value[4..20], bytes, out var written) || written < 6) return null;
        ulong number = 0;
        for (var i = 0; i < 6; i++) number = number << 8 | bytes[i];
        return (number & 0x7FFFFFFFFF80) >> 7;
    }
}
