using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Turns judgements into findings, with place, proof and, when undecided, what would decide.</summary>
public sealed class FindingFactory
{
    private readonly Fingerprint _fingerprint;
    private readonly SourceLines _lines;
    private readonly ISecretJudge _secrets;

    /// <summary>Creates a factory.</summary>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in a text that is shown.</param>
    /// <param name="secrets">Tells credentials from other values.</param>
    public FindingFactory(Fingerprint fingerprint, Func<string, string, string> redact, ISecretJudge secrets) => (_fingerprint, _lines, _secrets) = (fingerprint, new SourceLines(redact), secrets);

    /// <summary>A finding.</summary>
    /// <param name="judgement">Fail or unknown.</param>
    public Finding Of(Judgement judgement)
    {
        var resource = judgement.Resource;
        var cause = Primary(judgement);
        var property = cause?.Property ?? (judgement.ItemPath.Length > 0 ? judgement.ItemPath : null);
        var at = cause?.Value.At ?? judgement.Item.At;
        if (judgement.ItemPath.Length == 0 && (property is null || cause is null || at == resource.Properties.At)) at = resource.At;
        at ??= resource.At;
        var location = resource.File is { } file && at is { } span ? new Location(file.Path, span.Line, span.Column, span.EndLine, span.EndColumn, null, file.ArchiveEntry) : null;
        var hidden = cause is not null && IsHidden(cause);
        return new Finding
        {
            Rule = judgement.Rule.Rule,
            Severity = judgement.Rule.Rule.Severity,
            Confidence = judgement.Rule.Rule.Confidence,
            Status = judgement.Outcome == Outcome.Unknown ? FindingStatus.Unknown : FindingStatus.Fail,
            Message = Message(judgement, cause, property, hidden),
            Fingerprint = _fingerprint.OfPlace(judgement.Rule.Rule.Id, resource.File?.DisplayPath ?? $"{resource.Account} {resource.Region}", resource.Type + "\n" + resource.Id + "\n" + (property ?? string.Empty)),
            Location = location,
            Ignores = location is null ? [] : _lines.Ignores(resource.File!, location.Line),
            Excerpt = location is null ? null : _lines.Excerpt(resource.File!, location, hidden ? cause!.Value : null),
            Resource = new ResourceReference(resource.Type, resource.Id, resource.Arn, resource.Account, resource.Region, property),
            Evidence = Evidence(judgement),
        };
    }

    // What stands in the resource itself leads; a related resource decides, but is not what the finding is about.
    private static Cause? Primary(Judgement judgement)
    {
        var own = judgement.Causes.Where(c => c.Resource.Key == judgement.Resource.Key).ToList();
        if (judgement.Outcome == Outcome.Unknown && judgement.Causes.FirstOrDefault(c => IsOpen(c.Value)) is { } open && open.Resource.Key == judgement.Resource.Key) return open;
        return own.Find(c => c.Value is not AbsentValue && c.Value.At is not null && c.Property is not null) ?? own.Find(c => c.Property is not null) ?? own.FirstOrDefault();
    }

    // A value is hidden when its path, the name beside it, or its own look says that it is a credential.
    private bool IsHidden(Cause cause)
    {
        if (cause.Expected.Contains("credential", StringComparison.Ordinal)) return true;
        var texts = Texts(cause.Value).ToList();
        if (cause.Value is AbsentValue || (texts.Count > 0 && texts.TrueForAll(t => t is "true" or "false"))) return false;
        if (ValueWords.IsSensitive(cause.Property) || ValueWords.IsSensitive(cause.Name)) return true;
        var name = cause.Name ?? (cause.Property is null ? string.Empty : cause.Property[(cause.Property.LastIndexOf('.') + 1)..]);
        return texts.Exists(t => _secrets.IsSecret(name, t));
    }

    // The unknown parts of a text are written as variables: its known parts are judged in their surroundings.
    private static IEnumerable<string> Texts(Value value) => value switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => list.Items.Take(6).SelectMany(Texts),
        ChoiceValue choice => choice.Options.SelectMany(o => Texts(o.Value)),
        PartialText text => [.. text.Parts.SelectMany(Texts), string.Concat(text.Parts.Select(p => p is ScalarValue s ? s.Text : "${x}"))],
        _ => [],
    };

    private static bool IsOpen(Value value) => value is UnknownValue or ChoiceValue or PartialText or ReferenceValue;

    private static string Message(Judgement judgement, Cause? cause, string? property, bool hidden)
    {
        var rule = judgement.Rule.Rule;
        var text = (rule.Message ?? rule.Title)
            .Replace("{id}", judgement.Resource.Id, StringComparison.Ordinal)
            .Replace("{type}", judgement.Resource.Type, StringComparison.Ordinal)
            .Replace("{property}", property ?? "the resource", StringComparison.Ordinal)
            .Replace("{region}", judgement.Resource.Region ?? "its region", StringComparison.Ordinal)
            .Replace("{value}", cause is null ? string.Empty : hidden ? "(hidden)" : cause.Shown ?? ValueWords.Of(cause.Value), StringComparison.Ordinal);
        if (judgement.Outcome == Outcome.Unknown) return "not decided: " + rule.Title + "; " + Undecided(judgement);
        if (cause is { Value.Origin.Kind: OriginKind.ParameterDefault or OriginKind.ParameterGiven }) text += ValueWords.From(cause.Value);
        else if (cause is { Value.Origin.Kind: OriginKind.ServiceDefault }) text += " (by default)";
        return judgement.Resource.OnlyWhen is { } when ? text + ", when " + when : text;
    }

    private static string Undecided(Judgement judgement)
    {
        var reasons = judgement.Causes.Select(c => c.Value switch
        {
            UnknownValue u => $"{c.Property ?? c.Resource.Id}: {u.Reason} (decided by {u.Decides})",
            ChoiceValue choice => $"{c.Property}: depends on {choice.Decides}",
            PartialText or ReferenceValue => $"{c.Property}: known only after deployment",
            _ => null,
        }).OfType<string>().Distinct(StringComparer.Ordinal).Take(3).ToList();
        return reasons.Count == 0 ? "its parts do not decide it" : string.Join("; ", reasons);
    }

    private SortedDictionary<string, string> Evidence(Judgement judgement)
    {
        var evidence = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cause in judgement.Causes.Take(12))
        {
            if (cause.Property is null || cause.Property.Length == 0) continue;
            var name = cause.Resource.Key == judgement.Resource.Key ? cause.Property : cause.Resource.Id + "." + cause.Property;
            var hidden = IsHidden(cause);
            evidence[name] = (hidden ? "(hidden)" : cause.Shown ?? ValueWords.Of(cause.Value)) + ValueWords.From(cause.Value);
            if (cause.Value.Origin is { Kind: OriginKind.ApiCall, Detail: { } call }) evidence.TryAdd("read by", call);
        }

        return evidence;
    }
}
