using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Bench.CodeInjectionXScriptedAlert;

public sealed class ScriptedAlert
{
    public sealed class Globals { public decimal Price; }

    public async Task<bool> FireAsync(HttpRequest request, decimal price)
    {
        var (name, condition) = ("alert", request.Query["when"].ToString());
        Script<bool> script = CSharpScript.Create<bool>(condition, globalsType: typeof(Globals));
        var state = await script.RunAsync(new Globals { Price = price });
        return state.ReturnValue && name.Length > 0;
    }
}
