namespace Bench.SecretInLogXMaskedKey;

internal static class Redact
{
    public static string Tail(string secret) => secret is null ? "(none)" : "********";
}
