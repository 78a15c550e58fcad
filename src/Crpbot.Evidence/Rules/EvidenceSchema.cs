using Crpbot.Rules;

namespace Crpbot.Evidence.Rules;

/// <summary>The keys of gates: in rules below <c>match: evidence</c>, and in crpbot.yml below <c>evidence</c>.</summary>
public static class EvidenceSchema
{
    private static readonly string[] Operators = [">=", ">", "<=", "<", "==", "!="];

    private static readonly KeySchema[] Common =
    [
        new("required", KeyKind.Flag, "True when the promotion needs it (default true)."),
        new("max-age", KeyKind.Text, "Oldest evidence that counts: 12h, 14d; 0 for any age."),
        new("commit", KeyKind.Text, "Must the evidence name the commit of HEAD?") { Words = ["required", "if-stated", "ignored"] },
        new("time-fields", KeyKind.Texts, "Names of fields or columns that state when the evidence was made."),
    ];

    private static readonly KeySchema[] Tests =
    [
        new("reports", KeyKind.Texts, "Path patterns of test reports: JUnit XML, TRX, pytest JSON."),
        new("code", KeyKind.Texts, "Path patterns of test code in Python."),
        new("names", KeyKind.Texts, "Patterns of test names or docstrings that belong to the gate, as words with * for anything; none for all tests."),
        new("asserts", KeyKind.Text, "What a test of the gate must assert.") { Words = ["no-order", "any"] },
        new("orders", KeyKind.Texts, "Words in names of order calls and of what they fill."),
        new("guards", KeyKind.Texts, "Words in code that show that there is something to test."),
    ];

    private static readonly KeySchema[] Metrics =
    [
        new("files", KeyKind.Texts, "Path patterns of the files that hold the metric (JSON or CSV); the first that matches counts."),
        new("path", KeyKind.Texts, "JSON paths (a.b[-1].c, **.name for any depth) or CSV columns; the first that exists counts."),
        new("row", KeyKind.Text, "Which row of a CSV file counts.") { Words = ["last", "first"] },
        new("where", KeyKind.Texts, "Only rows with these values: column=value."),
        new("operator", KeyKind.Text, "How the value is compared with the threshold.") { Words = Operators },
        new("threshold", KeyKind.Number, "The limit."),
        new("unit", KeyKind.Text, "Unit of the value in the file; the threshold of a fraction is a fraction.") { Words = ["fraction", "percent", "number"] },
        new("status-path", KeyKind.Texts, "Paths of a word or flag that says whether all is well; counts when no 'path' exists."),
        new("status-words", KeyKind.Texts, "Words that mean that all is well."),
        new("deny-fields", KeyKind.Texts, "Names of fields that say where the evidence comes from."),
        new("deny-words", KeyKind.Texts, "Parts of their values that make the evidence worthless: simul, mock, demo."),
    ];

    private static readonly KeySchema[] Logs =
    [
        new("logs", KeyKind.Texts, "Path patterns of log files; rotated ones (.1, .2.gz) are found beside them."),
        new("kill", KeyKind.Texts, "Parts of a line that tells of a kill event; * for anything."),
        new("reset", KeyKind.Texts, "Parts of a line that tells that trading is allowed again."),
        new("order", KeyKind.Texts, "Parts of a line that tells of an order sent."),
        new("not-order", KeyKind.Texts, "Parts of a line that names an order which was not sent."),
        new("timestamp", KeyKind.Text, ".NET format of the time at the start of a line, when crpbot does not know it by itself."),
        new("zone", KeyKind.Text, "Zone of times without one: UTC or a name such as Europe/Prague."),
        new("limit", KeyKind.Number, "Greatest number of orders in a window."),
        new("window", KeyKind.Text, "Length of the rolling window: 60m, 1h, 1d."),
        new("since", KeyKind.Text, "The logs must reach back to this time."),
    ];

    private static readonly KeySchema[] Hygiene =
    [
        new("files-named", KeyKind.Texts, "Path patterns of files that do not belong in git."),
        new("except", KeyKind.Texts, "Path patterns that are let pass."),
        new("larger-than", KeyKind.Text, "Files above this size: 5MB, 500kB."),
        new("smallest", KeyKind.Text, "Smaller files are let pass."),
        new("types", KeyKind.Texts, "Types that a commit message may begin with."),
        new("scope", KeyKind.Text, "Must the type be followed by a scope in parentheses?") { Words = ["allowed", "required", "forbidden"] },
        new("pattern", KeyKind.Text, "Regular expression for the first line, in place of types."),
        new("last", KeyKind.Number, "How many commits are looked at."),
        new("promoted", KeyKind.Texts, "Path patterns of promoted models."),
        new("reviewed", KeyKind.Texts, "Path patterns of lists with the SHA-256 of reviewed models."),
    ];

    /// <summary>What may stand below <c>match: evidence</c>.</summary>
    public static KeySchema Match { get; } = new("evidence", KeyKind.Map, "A promotion gate, decided by evidence.")
    {
        Keys =
        [
            new("gate", KeyKind.Text, "What kind of evidence decides.") { Required = true, Words = ["tests", "metric", "kill-log", "rate-log", "files", "ignored", "commits", "models"] },
            .. Settings,
        ],
    };

    /// <summary>What may stand below <c>evidence</c> in crpbot.yml: settings for all gates, and <c>gates</c> with those of single ones by rule id.</summary>
    public static KeySchema Config { get; } = new("evidence", KeyKind.Map, "Evidence for the promotion gates.")
    {
        Keys = [.. Settings, new("gates", KeyKind.Open, "Settings of single gates, by rule id.")],
    };

    /// <summary>What may stand below one gate in crpbot.yml.</summary>
    public static KeySchema Gate { get; } = new("gate", KeyKind.Map, "Settings of a gate.") { Keys = [.. Settings] };

    private static IEnumerable<KeySchema> Settings => [.. Common, .. Tests, .. Metrics, .. Logs, .. Hygiene];
}
