using System;
using System.IO;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXExtractChecked;

public class ExtractCheckedController : ControllerBase
{
    [HttpPost("/unpack2")]
    public IActionResult Unpack(IFormFile zip)
    {
        var root = Path.GetFullPath("/data/unpacked/");
        using var archive = new ZipArchive(zip.OpenReadStream());
        foreach (var entry in archive.Entries)
        {
            var to = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!to.StartsWith(root, StringComparison.Ordinal))
            {
                return BadRequest();
            }

            entry.ExtractToFile(to);
        }

        return Ok();
    }
}
