using System.Diagnostics;

namespace Bench.LogInjectionXTraceSession;

public sealed class Journal
{
    public string Topic { get; set; } = "none";

    public void Write(string text) => Trace.WriteLine($"[{Topic}] {text}");
}
