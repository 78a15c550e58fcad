using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXConfigPush;

public class ConfigPushController : ControllerBase
{
    [HttpPost("/push/{env}")]
    public IActionResult Push(string env)
    {
        var target = env;
        Response.Headers["X-Env"] = target.Length.ToString();
        target = "staging";
        Process.Start("/bin/sh", "-c \"deploy.sh " + target + "\"");
        return Accepted();
    }
}
