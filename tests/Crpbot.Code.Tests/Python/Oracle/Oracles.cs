using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>CPython on this machine, and npm's pyodide in the folder that CRPBOT_PYODIDE names.</summary>
internal static class Oracles
{
    public static string? MissingPython => OnPath("python3") is null ? "python3 is needed as an oracle; install it: apt-get install python3" : null;

    public static string? MissingPyodide =>
        OnPath("node") is null || !File.Exists(Path.Combine(Pyodide, "node_modules", "pyodide", "pyodide.mjs"))
            ? "CPython 3.14 is needed as an oracle; install it: npm install --prefix DIR pyodide@314.0.7, and set CRPBOT_PYODIDE=DIR"
            : null;

    private static string Pyodide => Environment.GetEnvironmentVariable("CRPBOT_PYODIDE") ?? "";

    /// <summary>The pieces of constructs.txt.</summary>
    public static string[] Constructs() => [.. File.ReadAllText(Beside("constructs.txt")).Split("\n----\n").Select(c => c.EndsWith('\n') ? c : c + "\n")];

    /// <summary>Path of a file beside this one.</summary>
    public static string Beside(string name) => Path.Combine(Folder(), name);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <summary>Python's version (minor) and the folder of its standard library.</summary>
    public static (int Minor, string Library) Local()
    {
        var lines = Run("python3", "-c", "import sys, sysconfig; print(sys.version_info[1]); print(sysconfig.get_path('stdlib'))").Split('\n');
        return (int.Parse(lines[0], CultureInfo.InvariantCulture), lines[1].Trim());
    }

    /// <summary>Digest of each file by the local Python, in the order given.</summary>
    public static string[] ByPython(IReadOnlyList<string> files) => Digests(files, (list, output) => Run("python3", Beside("digest_files.py"), list, output));

    /// <summary>Digest of each file by CPython 3.14, in the order given.</summary>
    public static string[] ByPyodide(IReadOnlyList<string> files) => Digests(files, (list, output) => Run("node", Beside("digest_pyodide.mjs"), Pyodide, list, output));

    private static string[] Digests(IReadOnlyList<string> files, Action<string, string> run)
    {
        var folder = Directory.CreateTempSubdirectory("crpbot-oracle");
        try
        {
            var (list, output) = (Path.Combine(folder.FullName, "list"), Path.Combine(folder.FullName, "out"));
            File.WriteAllLines(list, files);
            run(list, output);
            return [.. File.ReadLines(output).Select(l => l[(l.IndexOf('\t', StringComparison.Ordinal) + 1)..])];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(d => Path.Combine(d, program)).FirstOrDefault(File.Exists);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }
}
