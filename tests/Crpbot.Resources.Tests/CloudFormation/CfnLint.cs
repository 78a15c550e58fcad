using System.ComponentModel;
using System.Diagnostics;

namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>Runs a line of Python with cfn-lint at hand.</summary>
internal static class CfnLint
{
    /// <summary>Standard output; null when Python or cfn-lint is missing.</summary>
    public static string? Run(string script, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
