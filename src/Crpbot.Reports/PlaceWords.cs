using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>Names places as a reader clicks and finds them.</summary>
internal static class PlaceWords
{
    /// <summary><c>path!entry:line:column</c>, or the resource.</summary>
    public static string Of(Finding finding) => finding.Location is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"{Printable.Path(at.Path, at.ArchiveEntry)}:{at.Line}:{at.Column}")
        : OfResource(finding.Resource);

    /// <summary><c>path!entry:line</c> with the commit.</summary>
    public static string Of(Finding finding, Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Printable.Path(place.Path, place.ArchiveEntry)}:{place.Line}{Commit(finding, place.Commit)}");

    /// <summary><c> (commit 1a2b3c4d5e, 2024-03-01)</c>, or nothing in the working tree.</summary>
    public static string Commit(Finding finding, string? commit)
    {
        if (commit is null) return string.Empty;
        var date = finding.Evidence.TryGetValue("commit", out var id) && id == commit && finding.Evidence.TryGetValue("committed", out var text) && text.Length >= 10
            ? ", " + Printable.Escape(text[..10])
            : string.Empty;
        return " (commit " + Printable.ShortCommit(commit) + date + ")";
    }

    private static string OfResource(ResourceReference? r) =>
        r is null ? string.Empty : Printable.Escape(r.Arn ?? string.Join(' ', new[] { r.Account, r.Region, r.Type, r.Id }.Where(p => p is not null)));
}
