using System;
using System.IO;
using System.Security.Cryptography;
using System.Threading.Tasks;

namespace Bench.WeakHashXFileDigest;

public static class FileDigest
{
    // The vendor's manifest calls the column "md5" although it has held SHA-256 since 2019.
    public static async Task<string> Md5ColumnAsync(Stream file) =>
        Convert.ToHexString(await SHA256.HashDataAsync(file));
}
