using System.Text;

namespace Crpbot.Rules.Templates;

/// <summary>Private key blocks with the structure of real ones and random content, which open nothing.</summary>
internal static class PrivateKeyTemplate
{
    /// <summary>A block with line feeds, without one at the end.</summary>
    /// <param name="kind"><c>rsa</c>, <c>ec</c>, <c>pkcs8</c>, <c>openssh</c>, <c>pgp</c> or <c>encrypted</c>.</param>
    /// <param name="random">Source of the content.</param>
    public static string Of(string kind, SeededRandom random) => kind switch
    {
        "ec" => Block("EC PRIVATE KEY", Der.Sequence(Der.Integer([1]), Der.Octets(random.Bytes(32)), Der.Context(0, Der.Oid([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07])))),
        "pkcs8" => Block("PRIVATE KEY", Der.Sequence(Der.Integer([0]), RsaAlgorithm(), Der.Octets(Rsa(random)))),
        "encrypted" => Block("ENCRYPTED PRIVATE KEY", Der.Sequence(Der.Sequence(Der.Oid([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D]), Der.Sequence()), Der.Octets(random.Bytes(320)))),
        "openssh" => Block("OPENSSH PRIVATE KEY", [.. "openssh-key-v1\0"u8, .. Length("none"), .. Length("none"), .. random.Bytes(320)]),
        "pgp" => "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n" + Lines(Convert.ToBase64String([0x95, 0x03, .. random.Bytes(480)])) + "\n=" + Convert.ToBase64String(random.Bytes(3)) + "\n-----END PGP PRIVATE KEY BLOCK-----",
        _ => Block("RSA PRIVATE KEY", Rsa(random)),
    };

    private static byte[] Rsa(SeededRandom random)
    {
        byte[] Number(int length)
        {
            var bytes = random.Bytes(length);
            bytes[0] = (byte)((bytes[0] & 0x3F) | 0x40);
            bytes[^1] |= 1;
            return bytes;
        }

        return Der.Sequence(
            Der.Integer([0]), Der.Integer(Number(128)), Der.Integer([1, 0, 1]), Der.Integer(Number(128)), Der.Integer(Number(64)), Der.Integer(Number(64)), Der.Integer(Number(64)), Der.Integer(Number(64)), Der.Integer(Number(64)));
    }

    private static byte[] RsaAlgorithm() => Der.Sequence(Der.Oid([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]), [0x05, 0x00]);

    private static byte[] Length(string text) => [0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    private static string Block(string label, byte[] der) => $"-----BEGIN {label}-----\n{Lines(Convert.ToBase64String(der))}\n-----END {label}-----";

    private static string Lines(string base64) => string.Join('\n', base64.Chunk(64).Select(chunk => new string(chunk)));
}
