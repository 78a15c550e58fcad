using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Logs;

/// <summary>What both gates on logs do: find logs, read them, say what cannot be shown.</summary>
internal sealed class LogEvents
{
    // Threads hand lines to a logger out of order by a few milliseconds.
    private static readonly TimeSpan Jitter = TimeSpan.FromSeconds(2);
    private readonly GateDocket _docket;
    private readonly LinePatterns _orders;
    private readonly LinePatterns _notOrders;
    private DateTimeOffset? _first;
    private DateTimeOffset? _last;

    /// <summary>Prepares.</summary>
    /// <param name="docket">The gate.</param>
    public LogEvents(GateDocket docket)
    {
        _docket = docket;
        _orders = new LinePatterns(docket.Options.Texts("order"));
        _notOrders = new LinePatterns(docket.Options.Texts("not-order"));
    }

    /// <summary>Number of times the clock went backwards.</summary>
    public int StepsBack { get; private set; }

    /// <summary>Time of the first line that states one; null when none does.</summary>
    public DateTimeOffset? First => _first;

    /// <summary>The period that was read, in words.</summary>
    public string Period => _first is { } first && _last is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{first.UtcDateTime:yyyy-MM-dd HH:mm} to {last.UtcDateTime:yyyy-MM-dd HH:mm} UTC")
        : "lines without time";

    /// <summary>The zone of times that state none.</summary>
    /// <param name="options">Settings.</param>
    /// <exception cref="UserError">There is no such zone; located.</exception>
    public static TimeZoneInfo Zone(GateOptions options)
    {
        if (options.Text("zone") is not { } name) return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : throw options.Node("zone")!.Error($"there is no time zone '{name}'", "write UTC or a name such as Europe/Prague");
    }

    /// <summary>True for a line that tells of an order sent.</summary>
    /// <param name="line">The line.</param>
    public bool IsOrder(string line) => _orders.IsMatch(line) && !_notOrders.IsMatch(line);

    /// <summary>The lines of all logs, each log from its oldest part on; a damaged part and a gap are left open in the docket.</summary>
    /// <param name="each">Receives the lines; null marks the beginning of another log.</param>
    public void Read(Action<LogLine?> each)
    {
        var families = LogFamily.Find(_docket.Context.Files, _docket.Options.Globs("logs"));
        if (families.Count == 0) _docket.Leave(null, "no log matches " + string.Join(", ", _docket.Options.Texts("logs")), "name the logs of a run under evidence: logs: in crpbot.yml");
        var clock = new LogClock(_docket.Options.Text("timestamp"), Zone(_docket.Options));
        foreach (var family in families)
        {
            if (family.Gap is { } gap) _docket.Leave(GateDocket.At(family.Parts[0]), "the log is not whole: " + gap);
            each(null);
            Read(family, clock, each);
        }

        if (_docket.Options.Text("since") is { } since && ReportTime.Parse(since) is { } from && !(_first <= from))
            _docket.Leave(null, $"the logs must reach back to {since} and begin {(_first is null ? "at no time that can be read" : "with " + Period)}");
    }

    private void Read(LogFamily family, LogClock clock, Action<LogLine?> each)
    {
        DateTimeOffset? before = null;
        try
        {
            foreach (var line in LogReader.Read(_docket.Context.Files, family, clock))
            {
                if (line.Time < before - Jitter) StepBack(line, before!.Value);
                if (line.Time is { } time)
                {
                    before = time;
                    if (_first is null || time < _first) _first = time;
                    if (_last is null || time > _last) _last = time;
                }

                each(line);
            }
        }
        catch (UserError error)
        {
            _docket.Leave(GateDocket.At(error.File ?? family.Name, Math.Max(1, error.Line)), error.Message);
        }
    }

    private void StepBack(LogLine line, DateTimeOffset before)
    {
        StepsBack++;
        if (StepsBack <= 3) _docket.Show(GateDocket.At(line.Path, line.Number), string.Create(CultureInfo.InvariantCulture, $"the clock goes back by {(before - line.Time!.Value).TotalSeconds:0} s here"));
    }
}
