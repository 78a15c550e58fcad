using Crpbot.Rules;

namespace Crpbot.Trading.Packs;

/// <summary>The keys of a rule pack (<c>rules/packs/NAME.yml</c>).</summary>
public static class PackSchema
{
    private static readonly string[] Phases = ["challenge", "verification", "funded"];
    private static readonly string[] Types = ["standard", "swing"];

    /// <summary>The schema.</summary>
    public static KeySchema Schema { get; } = new("pack", KeyKind.Map, "The rules of one firm and program.")
    {
        Keys =
        [
            new("pack", KeyKind.Text, "Name of the pack; the file is called after it.") { Required = true },
            new("title", KeyKind.Text, "Firm and program, for people.") { Required = true },
            Map("account", "The account.", new("initial", KeyKind.Number, "Initial capital when the history does not say it."), new("currency", KeyKind.Text, "Currency.") { Required = true }, Words("phase", "Phase.", Phases), Words("type", "Type.", Types)) with { Required = true },
            Map("clock", "When a day begins.", [new("zone", KeyKind.Text, "UTC, a zone, an offset or 'platform' (New York + 7 hours).") { Required = true }, new("reset", KeyKind.Text, "Time of day; 00:00 by default."), new("statement", KeyKind.Text, "Zone of the times in statements; 'platform' by default."), .. Origin]) with { Required = true },
            Map("daily_loss", "The daily loss limit.", [.. Amount, Words("base", "What a percentage is taken of.", "initial", "reference"), Words("reference", "What the limit is counted from at the reset.", "balance", "equity", "max"), Watched, Operator, Words("kind", "What follows.", "breach", "pause"), Words("balance_operations", "What deposits and payouts during the day do to the reference: shift (default) or count.", "shift", "count"), .. Origin]),
            Map("max_loss", "The maximum loss limit.", [.. Amount, Words("base", "What a percentage is taken of.", "initial", "reference"), Words("mode", "How the limit moves.", "static", "trailing_eod", "trailing_closed", "trailing_intraday") with { Required = true }, Map("lock_at", "Where it stops rising, above the initial capital.", Amount), Watched, Operator, .. Origin]) with { Required = true },
            List("profit_target", "Profit targets by phase.", [Words("phase", "Phase.", Phases) with { Required = true }, .. Amount, .. Origin]),
            Map("min_days", "Trading days that are needed.", [new("days", KeyKind.Number, "Number of days.") { Required = true }, Map("profit", "Closed profit that a day needs to count.", Amount), .. Scope, .. Origin]),
            Map("best_day", "How much of the profit one day may bring.", [new("percent", KeyKind.Number, "Largest share.") { Required = true }, Words("of", "Denominator.", "net", "positive_days") with { Required = true }, Words("kind", "What too large a share means.", "not_yet", "breach") with { Required = true }, .. Scope, .. Origin]),
            Map("news", "No opening or closing around news.", [new("before_minutes", KeyKind.Number, "Minutes before.") { Required = true }, new("after_minutes", KeyKind.Number, "Minutes after.") { Required = true }, .. Scope, .. Origin]),
            Map("weekend", "Positions over the weekend.", [Words("holding", "Whether they may be held.", "forbidden") with { Required = true }, .. Scope, .. Origin]),
            Caps("activity", "Limits of activity."),
            Caps("exposure", "Limits of exposure."),
            Caps("internal", "The operator's own tighter limits."),
        ],
    };

    private static KeySchema[] Origin =>
    [
        new("source", KeyKind.Text, "Page (or name) that says it.") { Required = true },
        new("as_of", KeyKind.Text, "Day on which it was read there, YYYY-MM-DD.") { Required = true },
        new("confidence", KeyKind.Text, "How sure it is.") { Required = true, Words = ["firm", "secondary", "operator"] },
    ];

    private static KeySchema[] Amount => [new("percent", KeyKind.Number, "Percentage."), new("money", KeyKind.Number, "Money.")];

    private static KeySchema[] Scope => [new("phases", KeyKind.Texts, "Phases it applies to; all by default.") { Words = Phases }, new("types", KeyKind.Texts, "Types it applies to; all by default.") { Words = Types }];

    private static KeySchema Watched => Words("observed", "What is held against the limit.", "equity", "balance");

    private static KeySchema Operator => Words("operator", "lt: below the limit; le: at it or below.", "lt", "le");

    private static KeySchema Words(string name, string description, params string[] words) => new(name, KeyKind.Text, description) { Words = words };

    private static KeySchema Map(string name, string description, params KeySchema[] keys) => new(name, KeyKind.Map, description) { Keys = keys };

    private static KeySchema List(string name, string description, params KeySchema[] keys) => new(name, KeyKind.Maps, description) { Keys = keys };

    private static KeySchema Caps(string name, string description) => List(name, description, [new("name", KeyKind.Text, "What is limited.") { Required = true, Words = CapNames.All }, new("at_most", KeyKind.Number, "Largest value.") { Required = true }, .. Origin]);
}
