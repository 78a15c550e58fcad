using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary><c>{{resolve:secretsmanager:…}}</c>: read at deployment, so a reference and never a literal credential.</summary>
internal static class DynamicReference
{
    private const string Start = "{{resolve:";

    /// <summary>The reference; null when the text holds none.</summary>
    /// <param name="text">Text.</param>
    public static Value? Of(string text)
    {
        var at = text.IndexOf(Start, StringComparison.Ordinal);
        if (at < 0) return null;
        var end = text.IndexOf("}}", at, StringComparison.Ordinal);
        if (end < 0) return null;
        var reference = new ReferenceValue("resolve:" + text[(at + Start.Length)..end]);
        if (at == 0 && end + 2 == text.Length) return reference;
        var parts = new List<Value>();
        if (at > 0) parts.Add(new ScalarValue(text[..at]));
        parts.Add(reference);
        if (end + 2 < text.Length) parts.Add(new ScalarValue(text[(end + 2)..]));
        return new PartialText(parts);
    }

    /// <summary>The reference that a text of several parts is, as the development kit writes it (<c>{{resolve:secretsmanager:</c>, a reference to the secret, <c>:SecretString:password}}</c>); null when it is none.</summary>
    /// <param name="parts">Parts; not all of them known.</param>
    public static Value? Of(IReadOnlyList<Value> parts)
    {
        if (parts is not [ScalarValue { Text: var first }, .., ScalarValue { Text: var last }] || !first.StartsWith(Start, StringComparison.Ordinal) || !last.EndsWith("}}", StringComparison.Ordinal)) return null;
        return parts.OfType<ReferenceValue>().FirstOrDefault(r => !r.Target.StartsWith("resolve:", StringComparison.Ordinal)) is { } secret
            ? new ReferenceValue(secret.Target, "{{resolve}}")
            : new ReferenceValue("resolve:" + first[Start.Length..]);
    }
}
