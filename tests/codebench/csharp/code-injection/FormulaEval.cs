using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Bench.CodeInjectionXFormulaEval;

public class FormulaEvalController : ControllerBase
{
    [HttpPost("/formula")]
    public async Task<IActionResult> Eval([FromForm] string formula) =>
        Ok(await CSharpScript.EvaluateAsync<double>("return " + formula + ";"));
}
