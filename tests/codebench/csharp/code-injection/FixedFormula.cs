using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Bench.CodeInjectionXFixedFormula;

public class FixedFormulaController : ControllerBase
{
    public sealed class Inputs { public double X; }

    [HttpPost("/formula2")]
    public async Task<IActionResult> Eval([FromForm] string x)
    {
        var value = double.Parse(x, System.Globalization.CultureInfo.InvariantCulture);
        return Ok(await CSharpScript.EvaluateAsync<double>("X * X + 1", globals: new Inputs { X = value }));
    }
}
