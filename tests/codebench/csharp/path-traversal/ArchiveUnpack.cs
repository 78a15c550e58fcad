using System.IO;
using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXArchiveUnpack;

public class ArchiveUnpackController : ControllerBase
{
    [HttpPost("/unpack")]
    public int Unpack([FromForm] Microsoft.AspNetCore.Http.IFormFile zip)
    {
        var n = 0;
        using var archive = new ZipArchive(zip.OpenReadStream());
        foreach (var entry in archive.Entries)
        {
            var to = Path.Combine("/data/unpacked", entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            entry.ExtractToFile(to, overwrite: true);
            n++;
        }

        return n;
    }
}
