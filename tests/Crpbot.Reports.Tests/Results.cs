using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports.Tests;

/// <summary>Results to write.</summary>
internal static class Results
{
    public const string Commit = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d";

    public static Rule Rule(string id = "generic-password", string title = "Password in plain text", Severity severity = Severity.High) => new()
    {
        Id = id,
        Title = title,
        Severity = severity,
        Confidence = Confidence.Medium,
        Since = "0.1.0",
        Family = "secrets/generic",
        Tags = ["generic"],
        Rationale = "Whoever reads the file signs in with it.",
        Remediation = "Change the password where it is used, then read it at run time from a secret store such as AWS Secrets Manager.",
        References = ["https://cwe.mitre.org/data/definitions/798.html"],
        Maps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["cwe"] = ["798"], ["owasp-top-10-2021"] = ["A07"], ["crpbot-daily"] = ["1", "9"] },
        Match = new RuleMapping("r.yml", 1, 1, []),
        File = "r.yml",
    };

    public static Finding Finding(int number = 1, string path = "apps/runtime/db.py", int line = 41, Severity severity = Severity.High, Rule? rule = null) => new()
    {
        Rule = rule ?? Rule(),
        Severity = severity,
        Confidence = Confidence.Medium,
        Message = "Password in plain text: …(14 chars, #1f2e3d4c)",
        Fingerprint = number.ToString("x32", CultureInfo.InvariantCulture),
        Location = new Location(path, line, 13, line, 27),
        Excerpt = new Excerpt(line, ["password = \"…(14 chars, #1f2e3d4c)\""], 0, 12, 22, "opens the database of the runtime"),
        Evidence = new Dictionary<string, string>(StringComparer.Ordinal) { ["opens"] = "the database of the runtime", ["secret"] = "…(14 chars, #1f2e3d4c)", ["tracked"] = "true" },
    };

    public static ScanResult Of(params IReadOnlyList<Finding> findings)
    {
        var sorted = findings.Order(FindingOrder.Instance).ToList();
        return new ScanResult
        {
            ToolVersion = "0.1.0",
            Target = ".",
            StartedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Milliseconds = 1_840,
            Subjects = 1_612,
            RulesRun = 2,
            Scanners = [new ScannerReport("secrets", ScanStatus.Succeeded, null, 1_612, 1_700, [], [])],
            Findings = sorted,
            Rules = [Rule(), Rule("quiet-rule", "Never found", Severity.Low)],
            Gate = Gate.Judge(sorted, [], Severity.High, baselined: false),
        };
    }

    public static ScanResult Clean() => Of();

    /// <summary>A credential in several files, in history and in an archive; one by resource; one suppressed; one in the baseline; one undecided.</summary>
    public static ScanResult Few() => Of(
        Finding() with
        {
            Severity = Severity.Critical,
            Places =
            [
                new Place("deploy/stack.yml", 12, 9),
                new Place("old/config.py", 3, 1, Commit),
                new Place("backup/site.tar.gz", 2, 5, null, "etc/.env"),
                new Place("zz/last.py", 7, 1),
                new Place("zz/last.py", 9, 1),
            ],
            Evidence = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = Commit, ["committed"] = "2024-03-01T10:00:00Z", ["opens"] = "the database of the runtime", ["secret"] = "…(14 chars, #1f2e3d4c)" },
        },
        Finding(2, "old/key.pem", 1) with { Location = new Location("old/key.pem", 1, 1, 28, 30, Commit), Evidence = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = Commit, ["committed"] = "2024-03-01T10:00:00Z" }, Excerpt = new Excerpt(1, ["-----BEGIN PRIVATE KEY-----", "MIIE…(1624 chars, #aabbccdd)"], 1, 0, 28) },
        Finding(3, "backup/site.tar.gz", 2, Severity.Medium) with { Location = new Location("backup/site.tar.gz", 2, 5, 2, 20, null, "etc/.env") },
        Finding(4, "stack.yml", severity: Severity.Low) with { Location = null, Excerpt = null, Resource = new ResourceReference("AWS::RDS::DBInstance", "Main", null, null, "us-east-1", "StorageEncrypted"), Message = "storage is not encrypted", Evidence = new Dictionary<string, string>(StringComparer.Ordinal) { ["StorageEncrypted"] = "false" }, Savings = 12.5m },
        Finding(5, "a/suppressed.py") with { Suppressed = new Suppression("inline", "a test value", new DateOnly(2026, 12, 31), "a/suppressed.py:41") },
        Finding(9, "apps/db.py", 41, Severity.Medium) with
        {
            Trace =
            [
                new TraceStep(new Location("apps/web.py", 12, 9, 12, 30), "read from the request"),
                new TraceStep(new Location("apps/web.py", 13, 5, 13, 30), "passed to parameter 'name' of find()"),
                new TraceStep(new Location("apps/db.py", 41, 12, 41, 50), "used as SQL text"),
            ],
        },
        Finding(6, "a/known.py") with { New = false, Suppressed = new Suppression("baseline", null, null, "crpbot-baseline.txt") },
        Finding(7, "a/configured.py") with { Suppressed = new Suppression("config", "vendored", null, "crpbot.yml:3") },
        Finding(8, "a/undecided.py", 5, Severity.Info) with { Status = FindingStatus.Unknown, Message = "the parameter has no default" }) with
    {
        ConfigFile = "crpbot.yml",
        NotScanned = [new NotScanned("node_modules", "ignored by .gitignore", Incomplete: false, Count: 4_120), new NotScanned("video.mp4", "binary", Incomplete: false)],
        Controls = [new Control("cis-aws-5.0", "2.2.1", "failed", 1), new Control("cis-aws-5.0", "2.2.2", "not-assessed", 0)],
    };

    public static ScanResult Many(int count = 40) => Of([.. Enumerable.Range(1, count).Select(i => Finding(i, string.Create(CultureInfo.InvariantCulture, $"src/file{i:00}.py"), i, (Severity)(i % 5)))]);

    public static ScanResult Incomplete()
    {
        var items = Enumerable.Range(1, 13).Select(i => new NotScanned(string.Create(CultureInfo.InvariantCulture, $"locked/{i:00}.txt"), "permission denied", Incomplete: true)).ToList();
        return Clean() with
        {
            Scanners = [new ScannerReport("secrets", ScanStatus.Partial, "13 files could not be read", 1_599, 1_700, [], [])],
            NotScanned = items,
            Gate = Gate.Judge([], [.. items.Select(i => i.What + ": " + i.Why)], Severity.High, baselined: false),
        };
    }

    /// <summary>Every name and text that comes from a repository tries to break out.</summary>
    public static ScanResult Hostile()
    {
        const string Evil = "a\n::error::x\r\x1b[31m\u202e|`<b>@all</b>`\u2028\u0085\x7f,:%\"'&]]>##[group]\ud800\ufffe";
        var rule = Rule() with { Title = "Title " + Evil, Remediation = "Fix " + Evil };
        return Of(
            Finding(1, "::error::" + Evil) with { Rule = rule, Message = "=cmd " + Evil, Excerpt = new Excerpt(3, ["\tx = '" + Evil], 0, 3, 4, "label " + Evil), Places = [new Place("=p" + Evil, 1, 1, null, "e" + Evil)] },
            Finding(2, "=1+1") with { Rule = rule, Message = "-1", Suppressed = new Suppression("inline", "@reason " + Evil, null, Evil) }) with
        {
            Target = Evil,
            ConfigFile = Evil,
            NotScanned = [new NotScanned("::stop-commands::" + Evil, Evil, Incomplete: true)],
            Gate = new GateResult(GateVerdict.Incomplete, 3, "Incomplete: " + Evil),
        };
    }

    public static string Text(string format, ScanResult result, ReportOptions? options = null) => Encoding.UTF8.GetString(Bytes(format, result, options));

    public static byte[] Bytes(string format, ScanResult result, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        ReportFormats.Find(format)!.Write(result, stream, options ?? new ReportOptions());
        return stream.ToArray();
    }
}
