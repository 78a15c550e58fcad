using System.Diagnostics;
using System.Globalization;
using Crpbot.Code.Python;

namespace Crpbot.Bench.Python;

/// <summary>Megabytes of source a second of processor time, ours and CPython's in the same run.</summary>
internal static class Speed
{
    private const int Rounds = 5;

    private const string Theirs = """
        import ast, sys, time, warnings
        warnings.simplefilter("ignore")
        files = [open(name, "rb").read() for name in sys.stdin.read().split("\n") if name]
        best = 1e9
        for _ in range(2):
            start = time.process_time()
            for source in files:
                try:
                    ast.parse(source)
                except SyntaxError:
                    pass
            best = min(best, time.process_time() - start)
        print(sys.version.split()[0], best)
        """;

    public static int Run(string folder)
    {
        var names = Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories).Where(n => !n.Contains("-packages", StringComparison.Ordinal)).ToArray();
        var files = names.Select(File.ReadAllBytes).ToArray();
        var megabytes = files.Sum(f => (double)f.Length) / 1e6;
        var best = Enumerable.Range(0, Rounds).Min(_ => Seconds(files));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Seconds(files);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var (version, seconds) = CPython(names);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {megabytes:F1} MB, processor time, best round"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"crpbot        {megabytes / best,6:F1} MB/s, {allocated / megabytes / 1e6:F1} bytes allocated for a byte of source"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPython {version} {megabytes / seconds,5:F1} MB/s (ast.parse); ratio {seconds / best:F1}"));
        return 0;
    }

    private static double Seconds(byte[][] files)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        foreach (var file in files) PythonParser.Parse(file);
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalSeconds;
    }

    private static (string Version, double Seconds) CPython(string[] names)
    {
#pragma warning disable S4036 // The python3 of the PATH is the one to compare with.
        var start = new ProcessStartInfo("python3", ["-c", Theirs]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
#pragma warning restore S4036
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start");
        process.StandardInput.Write(string.Join('\n', names));
        process.StandardInput.Close();
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        return (words[0], double.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
