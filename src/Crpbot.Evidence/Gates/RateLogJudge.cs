using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Logs;

namespace Crpbot.Evidence.Gates;

/// <summary>No rolling window holds more orders than the limit.</summary>
internal sealed class RateLogJudge : IGateJudge
{
    private const int Shown = 10;

    /// <inheritdoc />
    public string Kind => "rate-log";

    /// <inheritdoc />
    public bool NeedsEvidence => true;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Texts("logs").Count == 0 || options.Texts("order").Count == 0) throw options.Rule.Error("'logs' and 'order' are needed");
        if (options.Number("limit") is not >= 1 || options.Span("window") is null) throw options.Rule.Error("'limit' is at least 1, and 'window' a length of time");
        _ = LogEvents.Zone(options);
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        var (limit, window) = ((int)docket.Options.Number("limit")!.Value, docket.Options.Span("window")!.Value);
        var events = new LogEvents(docket);
        var orders = new List<LogLine>();
        LogLine? timeless = null;
        events.Read(line =>
        {
            if (line is not { } at || !events.IsOrder(at.Text)) return;
            if (at.Time is null) timeless ??= at;
            else orders.Add(at);
        });
        if (timeless is { } lost) docket.Leave(GateDocket.At(lost.Path, lost.Number), "the time of an order line cannot be read, so it cannot be counted", "set its format under evidence: timestamp:");
        if (events.StepsBack > 0) docket.Leave(null, string.Create(CultureInfo.InvariantCulture, $"the clock of the log goes backwards {events.StepsBack} times, so windows cannot be told exactly"), "log in UTC with a clock that only goes forward");
        if (orders.Count == 0 && !docket.IsOpen) docket.Leave(null, $"the logs tell of no order ({events.Period}), so the limit was never put to the test", "set the words that tell of one under evidence: order:");
        Count(docket, orders, limit, window, out var most);
        if (orders.Count > 0) docket.Pass(string.Create(CultureInfo.InvariantCulture, $"at most {most} orders in {Words(window)}, {limit} are allowed ({events.Period}; {orders.Count} orders)"));
    }

    // One failure for each run of breaches, at the order that breaks the limit: the next is told when a window was within the limit again.
    private static void Count(GateDocket docket, List<LogLine> orders, int limit, TimeSpan window, out int most)
    {
        most = 0;
        var (first, told, isOver) = (0, 0, false);
        orders.Sort((x, y) => x.Time!.Value.CompareTo(y.Time!.Value));
        for (var i = 0; i < orders.Count; i++)
        {
            while (orders[i].Time - orders[first].Time >= window) first++;
            var count = i - first + 1;
            most = Math.Max(most, count);
            if (count > limit && !isOver && told++ < Shown) Broken(docket, orders[first], orders[i], count, limit, window);
            isOver = count > limit;
        }
    }

    private static void Broken(GateDocket docket, LogLine first, LogLine last, int count, int limit, TimeSpan window)
    {
        var at = GateDocket.At(last.Path, last.Number);
        docket.Fail(at, string.Create(CultureInfo.InvariantCulture, $"this is order {count} within {Words(window)} (since {first.Path}:{first.Number}), and {limit} are allowed"), last.Text, [new TraceStep(GateDocket.At(first.Path, first.Number), "first order of the window"), new TraceStep(at, "one order too many")]);
    }

    private static string Words(TimeSpan window) => window.TotalMinutes % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{window.TotalHours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{window.TotalMinutes:0.##} min");
}
