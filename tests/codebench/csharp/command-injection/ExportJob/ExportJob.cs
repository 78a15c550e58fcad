using System.Diagnostics;

namespace Bench.CommandInjectionXExportJob;

public sealed class ExportJob
{
    private readonly string _format;
    private readonly string _name;

    public ExportJob(string format, string name)
    {
        _format = format;
        _name = name;
    }

    public int Start()
    {
        var line = "/c dump-trades.cmd " + _name + " --format=" + _format;
        return Process.Start("cmd.exe", line).Id;
    }
}
