using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Trading.Clocks;

/// <summary>
/// A clock that days or statements follow: <c>UTC</c>, a zone (<c>Europe/Prague</c>), a fixed offset (<c>+02:00</c>), or <c>platform</c>, the
/// MetaTrader server clock of most brokers: New York + 7 hours, so that the trading day ends at midnight with the New York session all year.
/// </summary>
public sealed class TradingZone
{
    private readonly TimeZoneInfo _zone;
    private readonly TimeSpan _shift;

    private TradingZone(string name, TimeZoneInfo zone, TimeSpan shift) => (Name, _zone, _shift) = (name, zone, shift);

    /// <summary>UTC.</summary>
    public static TradingZone Utc { get; } = new("UTC", TimeZoneInfo.Utc, TimeSpan.Zero);

    /// <summary>As it was written.</summary>
    public string Name { get; }

    /// <summary>Reads a zone.</summary>
    /// <param name="name">See the type.</param>
    /// <returns>Null when there is no such zone, or the machine has no zone data.</returns>
    public static TradingZone? Find(string name)
    {
        if (name is "UTC" or "Z" or "utc") return Utc;
        if (name == "platform") return Find("America/New_York") is { } newYork ? new TradingZone(name, newYork._zone, TimeSpan.FromHours(7)) : null;
        if (name.Length > 1 && name[0] is '+' or '-')
            return TimeSpan.TryParseExact(name.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var offset) ? new TradingZone(name, TimeZoneInfo.Utc, name[0] == '-' ? -offset : offset) : null;
        return name.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? new TradingZone(name, zone, TimeSpan.Zero) : null;
    }

    /// <summary>Reads a zone.</summary>
    /// <param name="name">See the type.</param>
    /// <exception cref="UserError">There is no such zone.</exception>
    public static TradingZone Parse(string name) => Find(name) ?? throw new UserError(
        $"there is no clock '{name}'",
        "write UTC, platform, an offset such as +02:00, or a zone such as Europe/Prague (which needs the machine's zone data, package tzdata)");

    /// <summary>What the clock shows at an instant.</summary>
    /// <param name="utcTicks">Instant, UTC.</param>
    public DateTime Local(long utcTicks)
    {
        var utc = new DateTime(utcTicks, DateTimeKind.Utc);
        return DateTime.SpecifyKind(utc + _zone.GetUtcOffset(utc) + _shift, DateTimeKind.Unspecified);
    }

    /// <summary>The instant at which the clock shows a time. Of two such instants (the clock was put back) the earlier one; a time that the clock skipped is read as if it had not been put forward yet.</summary>
    /// <param name="local">What the clock shows.</param>
    /// <returns>Ticks, UTC.</returns>
    public long ToUtc(DateTime local)
    {
        var plain = DateTime.SpecifyKind(local - _shift, DateTimeKind.Unspecified);
        var offset = _zone.IsAmbiguousTime(plain) ? _zone.GetAmbiguousTimeOffsets(plain).Max() : _zone.IsInvalidTime(plain) ? _zone.GetUtcOffset(plain.AddHours(-3)) : _zone.GetUtcOffset(plain);
        return plain.Ticks - offset.Ticks;
    }

    /// <summary>True when the clock shows a time twice, because it was put back.</summary>
    /// <param name="local">What the clock shows.</param>
    public bool IsAmbiguous(DateTime local) => _zone.IsAmbiguousTime(DateTime.SpecifyKind(local - _shift, DateTimeKind.Unspecified));
}
