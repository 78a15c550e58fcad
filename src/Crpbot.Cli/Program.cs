using System.Runtime.InteropServices;

namespace Crpbot.Cli;

/// <summary>Entry point: puts the process's streams, environment and signals together by hand.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);

    private static int Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, stop));
        return new CrpbotProgram(Surroundings.OfProcess() with { Stop = stop.Token }).Run(args);
    }

    // What does not stop by itself within a second is ended: reports are moved into place whole or not at all.
    private static void Stop(PosixSignalContext context, CancellationTokenSource stop)
    {
        context.Cancel = true;
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Thread.Sleep(Patience);
            Environment.Exit(CrpbotProgram.Interrupted);
        });
        stop.Cancel();
    }
}
