using System.Diagnostics;

namespace Crpbot.Privacy.Tests.Checksums;

/// <summary>A theory whose oracle is python-stdnum; skipped with the reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StdnumTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> Found = new(IsThere);

    public StdnumTheoryAttribute()
    {
        if (!Found.Value) Skip = "python-stdnum is needed as an oracle; install it: python3 -m pip install python-stdnum, or apt-get install python3-stdnum";
    }

    private static bool IsThere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", "import stdnum"]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
