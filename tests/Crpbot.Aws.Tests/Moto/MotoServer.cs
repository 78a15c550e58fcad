using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Crpbot.Aws.Tests.Moto;

/// <summary>A real moto_server on a free loopback port, for as long as the object lives. Each server starts empty.</summary>
public sealed class MotoServer : IDisposable
{
    private readonly Process _process;

    private MotoServer(Process process, Uri url) => (_process, Url) = (process, url);

    /// <summary>Root of the server, for example <c>http://127.0.0.1:40123</c>.</summary>
    public Uri Url { get; }

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>The running server; dispose it.</returns>
    /// <exception cref="InvalidOperationException">It did not answer within 60 seconds.</exception>
    public static async Task<MotoServer> StartAsync(CancellationToken stop = default)
    {
        var port = FreePort();
        var process = PythonProgram.Start(["-m", "moto.server", "-H", "127.0.0.1", "-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture)], Environment);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new MotoServer(process, new Uri($"http://127.0.0.1:{port}"));
        if (await server.AnswersAsync(stop).ConfigureAwait(false)) return server;
        server.Dispose();
        throw new InvalidOperationException("moto_server did not answer within 60 seconds");
    }

    /// <summary>Runs a script of tests/Crpbot.Aws.Tests/Python against this server; boto3 inside it talks to the server.</summary>
    /// <param name="script">File name.</param>
    /// <param name="arguments">Further arguments, after the server's address.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">The script failed; the message holds the end of its errors.</exception>
    public Task<string> RunScriptAsync(string script, params string[] arguments)
        => PythonProgram.RunAsync([PythonProgram.ScriptPath(script), Url.ToString().TrimEnd('/'), .. arguments], Environment, Url);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["MOTO_ALLOW_NONEXISTENT_REGION"] = "true",
        ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true",
    };

    private async Task<bool> AnswersAsync(CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(60) && !_process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Url, "/moto-api/data.json"), stop).ConfigureAwait(false);
                if (answer.IsSuccessStatusCode) return true;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                // Not listening yet.
            }

            await Task.Delay(100, stop).ConfigureAwait(false);
        }

        return false;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
