using System.Globalization;
using System.Xml;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>One case of a JUnit suite.</summary>
/// <param name="ClassName">Family with dots.</param>
/// <param name="Name">Rule and path.</param>
/// <param name="Outcome">How it ends.</param>
/// <param name="Message">Why; empty when it passed.</param>
/// <param name="Details">Lines below the message; empty when there is no more to say.</param>
internal sealed record JunitCase(string ClassName, string Name, JunitOutcome Outcome, string Message, string Details)
{
    /// <summary>The case of all findings of one rule in one path.</summary>
    /// <param name="name">Rule and path.</param>
    /// <param name="findings">At least one.</param>
    public static JunitCase Of(string name, IReadOnlyList<Finding> findings)
    {
        var worst = findings.Max(OutcomeOf);
        var telling = findings.Where(f => OutcomeOf(f) == worst).ToList();
        var first = telling[0];
        var message = worst == JunitOutcome.Skipped ? Hidden(first) : Words.Of(first.Severity) + ": " + first.Message;
        if (telling.Count > 1) message += " (and " + Tally.Number(telling.Count - 1) + " more)";
        var details = string.Join('\n', telling.Select(Line)) + "\nFix: " + Printable.Escape(first.Rule.Remediation.ReplaceLineEndings(" "));
        return new JunitCase(first.Rule.Family.Replace('/', '.'), name, worst, message, worst == JunitOutcome.Skipped ? string.Empty : details);
    }

    /// <summary>Writes the case.</summary>
    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Escape(ClassName));
        xml.WriteAttributeString("name", Printable.Escape(Name));
        if (Outcome != JunitOutcome.Passed)
        {
            xml.WriteStartElement(Outcome switch { JunitOutcome.Failure => "failure", JunitOutcome.Error => "error", _ => "skipped" });
            xml.WriteAttributeString("message", Printable.Escape(Message));
            if (Outcome != JunitOutcome.Skipped) xml.WriteAttributeString("type", Outcome == JunitOutcome.Failure ? "finding" : "incomplete");
            if (Details.Length > 0) xml.WriteString(Details);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static JunitOutcome OutcomeOf(Finding finding) =>
        finding.Suppressed is not null || !finding.New ? JunitOutcome.Skipped
        : finding.Status == FindingStatus.Unknown ? JunitOutcome.Error : JunitOutcome.Failure;

    private static string Hidden(Finding finding) => finding.Suppressed is { } s
        ? s.Kind + (s.Reason is { } reason ? ": " + reason : string.Empty) + " (" + s.Source + ")"
        : "older than the diff base";

    private static string Line(Finding finding)
    {
        var also = finding.Places.Count > 0 ? " (also in " + Tally.Plural(finding.Places.Count, "place") + ")" : string.Empty;
        var at = finding.Location is { } l ? string.Create(CultureInfo.InvariantCulture, $"{Printable.Path(l.Path, l.ArchiveEntry)}:{l.Line}:{l.Column}: ") : string.Empty;
        return at + Printable.Escape(finding.Message) + also;
    }
}
