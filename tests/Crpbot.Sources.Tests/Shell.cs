using System.Diagnostics;
using System.Text;

namespace Crpbot.Sources.Tests;

/// <summary>Runs programs with git's configuration of the machine and the user shut off.</summary>
internal static class Shell
{
    public static string Git(string folder, string input, params string[] arguments) => Run("git", folder, input, arguments);

    public static string Run(string program, string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(folder, ".git", "xdg");
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        // check-ignore answers 1 when nothing is ignored
        if (process.ExitCode > 1) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.Result}");
        return output.Result;
    }
}
