using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Logs;

namespace Crpbot.Evidence.Gates;

/// <summary>After a kill event no order line until the reset. The order of lines decides, so a wrong clock does not blur it.</summary>
internal sealed class KillLogJudge : IGateJudge
{
    private const int Shown = 20;

    /// <inheritdoc />
    public string Kind => "kill-log";

    /// <inheritdoc />
    public bool NeedsEvidence => true;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        foreach (var key in (ReadOnlySpan<string>)["logs", "kill", "reset", "order"])
            if (options.Texts(key).Count == 0) throw options.Rule.Error($"'{key}' is missing");
        _ = LogEvents.Zone(options);
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        var events = new LogEvents(docket);
        var (kill, reset) = (new LinePatterns(docket.Options.Texts("kill")), new LinePatterns(docket.Options.Texts("reset")));
        LogLine? killed = null;
        var (kills, orders, after) = (0, 0, 0);
        events.Read(line =>
        {
            if (line is not { } at || reset.IsMatch(at.Text))
            {
                killed = null;
            }
            else if (kill.IsMatch(at.Text))
            {
                killed ??= at;
                kills++;
                if (kills <= Shown) docket.Show(GateDocket.At(at.Path, at.Number), "the kill switch is set");
            }
            else if (events.IsOrder(at.Text))
            {
                orders++;
                if (killed is { } since && after++ < Shown) Broken(docket, since, at);
            }
        });
        if (after > Shown) docket.Show(null, string.Create(CultureInfo.InvariantCulture, $"{after - Shown} more orders after a kill event"));
        if (kills == 0 && !docket.IsOpen) docket.Leave(null, string.Create(CultureInfo.InvariantCulture, $"the logs tell of no kill event, so nothing shows that it stops orders ({events.Period}; {orders} orders)"), "switch it on in a dry run and keep the log, or set the words that tell of it under evidence: kill:");
        else if (orders == 0 && !docket.IsOpen) docket.Leave(null, "the logs tell of no order at all, so the words that tell of one may be wrong", "set them under evidence: order:");
        else docket.Pass(string.Create(CultureInfo.InvariantCulture, $"{kills} kill events, no order between one and its reset ({events.Period}; {orders} orders)"));
    }

    private static void Broken(GateDocket docket, LogLine killed, LogLine order)
    {
        var at = GateDocket.At(order.Path, order.Number);
        var delay = order.Time is { } time && killed.Time is { } from && time >= from ? string.Create(CultureInfo.InvariantCulture, $", {(time - from).TotalSeconds:0} s later") : string.Empty;
        docket.Fail(at, $"an order was sent after the kill event at {killed.Path}:{killed.Number.ToString(CultureInfo.InvariantCulture)}{delay}, with no reset between", order.Text, [new TraceStep(GateDocket.At(killed.Path, killed.Number), "the kill switch is set"), new TraceStep(at, "an order is sent")]);
    }
}
