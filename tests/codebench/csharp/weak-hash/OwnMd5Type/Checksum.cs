namespace Bench.WeakHashXOwnMd5Type;

public static class Checksum
{
    public static int Of(byte[] record)
    {
        using var md5 = MD5.Create();
        return md5.ComputeHash(record);
    }
}
