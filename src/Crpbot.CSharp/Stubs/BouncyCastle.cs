// namespaces: Org.BouncyCastle
// packages: BouncyCastle.Cryptography Portable.BouncyCastle BouncyCastle
namespace Org.BouncyCastle.Crypto { public interface IBlockCipher { } public interface IDigest { } }
namespace Org.BouncyCastle.Crypto.Engines { using Org.BouncyCastle.Crypto; public class AesEngine : IBlockCipher { } public class DesEngine : IBlockCipher { } public class DesEdeEngine : IBlockCipher { } public class RC2Engine : IBlockCipher { } public class RC4Engine { } public class BlowfishEngine : IBlockCipher { } }
namespace Org.BouncyCastle.Crypto.Digests { using Org.BouncyCastle.Crypto; public class MD5Digest : IDigest { } public class MD4Digest : IDigest { } public class Sha1Digest : IDigest { } public class Sha256Digest : IDigest { } }
namespace Org.BouncyCastle.Security { public class SecureRandom { public SecureRandom() { } public void SetSeed(byte[] seed) { } public void SetSeed(long seed) { } } public static class CipherUtilities { public static object GetCipher(string algorithm) => null; } public static class DigestUtilities { public static Org.BouncyCastle.Crypto.IDigest GetDigest(string algorithm) => null; } }
