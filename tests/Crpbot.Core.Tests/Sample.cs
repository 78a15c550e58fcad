using Crpbot.Core;

namespace Crpbot.Core.Tests;

internal static class Sample
{
    public static Rule Rule(string id = "sample-rule") => new()
    {
        Id = id,
        Title = "Sample",
        Severity = Severity.High,
        Confidence = Confidence.High,
        Since = "0.1.0",
        Family = "secrets/generic",
        Rationale = "why",
        Remediation = "cure",
        Match = new RuleMapping("r.yml", 1, 1, []),
        File = "r.yml",
    };

    public static Finding Finding(string path = "a/b.py", Severity severity = Severity.High) => new()
    {
        Rule = Rule(),
        Severity = severity,
        Confidence = Confidence.High,
        Message = "m",
        Fingerprint = new Fingerprint(null).OfPlace("secret", path, "hash"),
        Location = new Location(path, 3, 1, 3, 9),
    };
}
