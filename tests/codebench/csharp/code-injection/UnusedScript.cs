using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Bench.CodeInjectionXUnusedScript;

public sealed class UnusedScript
{
    public async Task<object> RunAsync(HttpRequest request)
    {
        var scripts = new List<string> { "1 + 1", request.Query["s"] };
        scripts.RemoveAt(1);
        return await CSharpScript.EvaluateAsync(scripts[0]);
    }
}
