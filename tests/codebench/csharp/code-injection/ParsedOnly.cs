using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp;

namespace Bench.CodeInjectionXParsedOnly;

public class ParsedOnlyController : ControllerBase
{
    [HttpPost("/lint")]
    public IActionResult Lint([FromForm] string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        return Ok(tree.GetDiagnostics().Select(d => d.Id).ToArray());
    }
}
