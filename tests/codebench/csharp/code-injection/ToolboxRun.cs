using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CodeInjectionXToolboxRun;

public class ToolboxController : ControllerBase
{
    [HttpPost("/toolbox/{assembly}")]
    public IActionResult Run(string assembly, string type, string method)
    {
        var loaded = Assembly.LoadFrom(assembly + ".dll");
        var target = loaded.GetType(type)?.GetMethod(method, BindingFlags.Static | BindingFlags.Public);
        return Ok(target?.Invoke(null, null));
    }
}
