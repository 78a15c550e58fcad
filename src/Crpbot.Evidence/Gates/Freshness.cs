using System.Globalization;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Gates;

/// <summary>Does a piece of evidence speak about this commit, and is it young enough?</summary>
internal static class Freshness
{
    // Clocks of build machines differ a little from that of the committer.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    /// <summary>Judges evidence by the commit and time that it states.</summary>
    /// <param name="commit">The commit it states; null for none.</param>
    /// <param name="time">When it says it was made; null when it does not.</param>
    /// <param name="docket">Settings (<c>commit</c>, <c>max-age</c>), clock and HEAD.</param>
    /// <param name="note">When it counts: why, a few words; empty when nothing needs saying.</param>
    /// <returns>Why it does not count; null when it does.</returns>
    public static string? Fault(string? commit, DateTimeOffset? time, GateDocket docket, out string note)
    {
        note = string.Empty;
        return AgeFault(time, docket) ?? (docket.Options.Text("commit") == "ignored" ? null : CommitFault(commit, time, docket, out note));
    }

    private static string? AgeFault(DateTimeOffset? time, GateDocket docket)
    {
        var (limit, now) = (docket.Options.Span("max-age"), docket.Context.Now);
        if (time > now + Slack) return string.Create(CultureInfo.InvariantCulture, $"it says it was made at {Shown(time.Value)}, which is in the future");
        if (limit is null) return null;
        if (time is null) return $"it does not say when it was made, and only evidence of the last {Words(limit.Value)} counts";
        return now - time > limit ? $"it is {Words(now - time.Value)} old, and only evidence of the last {Words(limit.Value)} counts" : null;
    }

    private static string? CommitFault(string? commit, DateTimeOffset? time, GateDocket docket, out string note)
    {
        note = string.Empty;
        var head = docket.Context.Repository.Head;
        if (commit is not null && !CommitNames.IsId(commit)) return $"it names '{Printable(commit)}' as its commit, which is no commit id";
        if (commit is not null && head is not null)
        {
            note = "of this commit";
            return head.Id.StartsWith(commit, StringComparison.OrdinalIgnoreCase) ? null : $"it is of commit {Short(commit)}, and HEAD is {Short(head.Id)}";
        }

        if (docket.Options.Text("commit") == "required") return head is null ? "the commit of HEAD is not known here, so it cannot be compared" : "it does not name the commit that it is about";
        if (head?.Time is not { } committed) return null;
        if (time is null) return "it names neither its commit nor its time, so it may be of any commit";
        note = "made after the last commit, naming none";
        return time < committed - Slack ? $"it was made at {Shown(time.Value)}, before the last commit ({Shown(committed)})" : null;
    }

    /// <summary>The first 8 digits of a commit id.</summary>
    /// <param name="id">The id.</param>
    public static string Short(string id) => id[..Math.Min(8, id.Length)];

    private static string Shown(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string Printable(string text) => new([.. text.Take(40).Select(c => char.IsControl(c) ? '?' : c)]);

    private static string Words(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalDays)} days"),
        { TotalHours: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalHours)} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalMinutes)} minutes"),
    };
}
