using Crpbot.Core;

namespace Crpbot.Secrets.Checks;

/// <summary>All structural checks by name; docs/writing-rules.md describes each.</summary>
public static class SecretChecks
{
    /// <summary>The checks that rule files may name.</summary>
    public static IReadOnlyDictionary<string, ISecretCheck> ByName { get; } = new ISecretCheck[]
    {
        new SecretCheck("github-crc32", Checksums.IsGitHub),
        new SecretCheck("npm-crc32", Checksums.IsGitHub),
        new SecretCheck("crc32-hex", Checksums.EndsWithCrc32Hex, refutes: false),
        new SecretCheck("grafana-crc32", Checksums.IsGrafana, refutes: false),
        new SecretCheck("gitlab-routable", GitLabRoutable.IsValid, refutes: false),
        new SecretCheck("luhn", Luhn.Holds),
        new SecretCheck("nats-seed", NatsSeed.IsValid),
        new SecretCheck("base58check", Base58.HasChecksum),
        new SecretCheck("bech32", Bech32Text.IsValid),
        new SecretCheck("bip39", Bip39.IsMnemonic),
        new SecretCheck("secp256k1", Secp256k1.IsPrivateKey),
        new SecretCheck("solana-key", SolanaKey.IsKeyPair),
        new SecretCheck("aws-key-id", AwsKeyId.IsValid),
        new SecretCheck("jwt", Encodings.IsJwt),
        new SecretCheck("base64", Encodings.IsBase64),
        new SecretCheck("base64-line", Encodings.HasBase64Line),
        new SecretCheck("base64-json", Encodings.IsBase64Json),
        new SecretCheck("base64-userpass", Encodings.IsBase64UserPassword),
        new SecretCheck("pypi-macaroon", Encodings.IsPyPiMacaroon),
        new SecretCheck("telegram", Shapes.IsTelegram),
        new SecretCheck("discord", Encodings.IsDiscord),
        new SecretCheck("pem", PrivateKeyBlock.IsValid, refutes: false),
        new SecretCheck("ethereum-keystore", Shapes.IsEthereumKeystore),
        new SecretCheck("mixed", Shapes.IsMixed),
        new SecretCheck("mixed-case", Shapes.IsMixedCase),
        new SecretCheck("not-hex", static value => !Shapes.IsHex(value)),
        new SecretCheck("not-uuid", static value => !Shapes.HasUuidForm(value)),
        new SecretCheck("not-word", static value => !Shapes.IsWords(value)),
        new SecretCheck("uuid", Shapes.IsUuid),
    }.ToDictionary(check => check.Name, StringComparer.Ordinal);
}
