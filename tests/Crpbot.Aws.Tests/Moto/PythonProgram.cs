using System.Diagnostics;

namespace Crpbot.Aws.Tests.Moto;

/// <summary>Python as an oracle: where it is, and running a script with it.</summary>
public static class PythonProgram
{
    private static readonly Lazy<string?> s_missing = new(FindMissing);

    /// <summary>Why tests with moto and boto3 cannot run here, or null: reason and install line.</summary>
    public static string? Missing => s_missing.Value;

    /// <summary>Path of a script beside the tests.</summary>
    /// <param name="name">File name in the Python folder.</param>
    /// <returns>Full path in the output folder.</returns>
    public static string ScriptPath(string name) => Path.Combine(AppContext.BaseDirectory, "Python", name);

    /// <summary>Starts python with credentials of a test account and nothing of the machine's own configuration.</summary>
    /// <param name="arguments">Arguments.</param>
    /// <param name="environment">Further environment variables.</param>
    /// <param name="endpoint">Where boto3 sends everything, or null.</param>
    /// <returns>The process, its outputs redirected.</returns>
    public static Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Uri? endpoint = null)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["AWS_ACCESS_KEY_ID"] = "testing";
        start.Environment["AWS_SECRET_ACCESS_KEY"] = "testing";
        start.Environment["AWS_DEFAULT_REGION"] = "us-east-1";
        start.Environment["AWS_CONFIG_FILE"] = "/nonexistent";
        start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = "/nonexistent";
        if (endpoint is not null) start.Environment["AWS_ENDPOINT_URL"] = endpoint.ToString().TrimEnd('/');
        return Process.Start(start) ?? throw new InvalidOperationException("python3 did not start");
    }

    /// <summary>Runs python to its end.</summary>
    /// <param name="arguments">Arguments.</param>
    /// <param name="environment">Further environment variables.</param>
    /// <param name="endpoint">Where boto3 sends everything, or null.</param>
    /// <returns>Standard output.</returns>
    /// <exception cref="InvalidOperationException">Its exit code is not 0.</exception>
    public static async Task<string> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Uri? endpoint = null)
    {
        using var process = Start(arguments, environment, endpoint);
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        var problem = await errors.ConfigureAwait(false);
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"python ended with {process.ExitCode}: {problem[Math.Max(0, problem.Length - 2000)..]}");
    }

    private static string? FindMissing()
    {
        try
        {
            using var process = Start(["-c", "import moto.server, boto3, flask, flask_cors"], new Dictionary<string, string>(StringComparer.Ordinal));
            process.WaitForExit();
            return process.ExitCode == 0 ? null : "moto's server and boto3 are needed: pip install 'moto[server]' boto3";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "python3 with moto's server and boto3 is needed: install python3, then pip install 'moto[server]' boto3";
        }
    }
}
