using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXSignedStatement;

public class SignedStatementController : ControllerBase
{
    [HttpGet("/signed")]
    public IActionResult Get(string file)
    {
        var name = Path.GetFileName(file);
        return PhysicalFile(Path.Combine("/srv/signed", name), "application/pdf");
    }
}
