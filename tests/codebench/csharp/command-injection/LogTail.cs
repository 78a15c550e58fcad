using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CommandInjectionXLogTail;

public class LogTailModel : PageModel
{
    public string Output { get; private set; } = "";

    public void OnGet(string service)
    {
        var words = new[] { "journalctl", "-n", "200", "-u", service };
        var line = words.Where(w => w.Length > 0).Aggregate((a, b) => a + " " + b);
        Output = Shell(line);
    }

    private static string Shell(string command)
    {
        var psi = new ProcessStartInfo { FileName = "bash", RedirectStandardOutput = true };
        psi.ArgumentList.Add("-c");
        psi.ArgumentList.Add(command);
        using var proc = Process.Start(psi);
        return proc.StandardOutput.ReadToEnd();
    }
}
