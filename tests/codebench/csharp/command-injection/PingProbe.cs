using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Bench.CommandInjectionXPingProbe;

public class PingProbeController : ControllerBase
{
    [HttpGet("/ops/ping")]
    public string Ping(string host)
    {
        var info = new ProcessStartInfo("/bin/sh")
        {
            Arguments = $"-c \"ping -c 1 {host}\"",
            RedirectStandardOutput = true,
        };
        using var p = Process.Start(info)!;
        return p.StandardOutput.ReadToEnd();
    }
}
