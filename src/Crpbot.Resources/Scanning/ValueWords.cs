using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Says values to a reader.</summary>
internal static class ValueWords
{
    private const int Longest = 120;

    private static readonly string[] Sensitive =
    [
        "password", "passwd", "pwd", "passphrase", "secretstring", "secretvalue", "secret_", "_secret", "secretkey", "token", "apikey", "api_key", "privatekey", "private_key",
        "accesskey", "access_key", "credential", "userdata",
    ];

    /// <summary>True when a path or name says of something that it may be a credential, in any of its segments, so that its value is never shown.</summary>
    public static bool IsSensitive(string? path)
    {
        if (path is null || path.Contains("AccessKeys", StringComparison.Ordinal)) return false;
        if (Sensitive.Any(w => path.Contains(w, StringComparison.OrdinalIgnoreCase))) return true;
        return path.Replace('[', '.').Split('.').Any(s => s.EndsWith("secret", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value in a few words.</summary>
    public static string Of(Value value) => Cut(value switch
    {
        ScalarValue scalar => scalar.Text.ReplaceLineEndings(" "),
        ListValue list => list.Items.Count == 0 ? "an empty list" : "[" + string.Join(", ", list.Items.Take(6).Select(Of)) + (list.Items.Count > 6 ? ", …]" : "]"),
        MapValue map => map.Entries.Count == 0 ? "{}" : "{" + string.Join(", ", map.Entries.Take(6).Select(e => e.Key)) + (map.Entries.Count > 6 ? ", …}" : "}"),
        PartialText text => string.Concat(text.Parts.Select(p => p is ScalarValue s ? s.Text : "${" + Of(p) + "}")),
        ReferenceValue reference => reference.Target[(reference.Target.LastIndexOf('#') + 1)..] + (reference.Attribute is null ? string.Empty : "." + reference.Attribute),
        ChoiceValue choice => string.Join(" or ", choice.Options.Take(4).Select(o => Of(o.Value))),
        UnknownValue unknown => "unknown: " + unknown.Reason,
        _ => "not set",
    });

    /// <summary>Where the value comes from, as a suffix; empty for what is written or read.</summary>
    public static string From(Value value) => value.Origin.Kind switch
    {
        OriginKind.ParameterDefault => $" (default of parameter {value.Origin.Detail})",
        OriginKind.ParameterGiven => $" (by given parameter {value.Origin.Detail})",
        OriginKind.ServiceDefault => value.Origin.Detail is { } source ? $" (what the service does by default: {source})" : " (what the service does by default)",
        _ => string.Empty,
    };

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
