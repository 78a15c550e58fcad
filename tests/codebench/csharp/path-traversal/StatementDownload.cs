using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXStatementDownload;

public class StatementDownloadController : ControllerBase
{
    private const string Root = "/srv/statements";

    [HttpGet("/statements/{file}")]
    public IActionResult Get(string file)
    {
        var full = Path.Combine(Root, file);
        if (!System.IO.File.Exists(full))
        {
            return NotFound();
        }

        return File(System.IO.File.ReadAllBytes(full), "application/pdf");
    }
}
