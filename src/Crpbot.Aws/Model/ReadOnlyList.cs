namespace Crpbot.Aws.Model;

/// <summary>
/// Which operations may be sent at all: patterns with reasons, read from the embedded read-only.txt. An exception is stronger than a
/// refusal, a refusal than a permission; what no line permits is refused.
/// </summary>
public sealed class ReadOnlyList
{
    private readonly List<(string Verb, string Pattern, string Reason)> _lines;

    /// <summary>Reads the embedded list.</summary>
    public ReadOnlyList()
    {
        using var stream = typeof(ReadOnlyList).Assembly.GetManifestResourceStream("aws-read-only.txt") ?? throw new InvalidOperationException("aws-read-only.txt is not embedded");
        using var reader = new StreamReader(stream);
        _lines = [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Line)];
    }

    /// <summary>Why an operation may not be sent.</summary>
    /// <param name="service">Service.</param>
    /// <param name="operation">Operation.</param>
    /// <returns>The reason, or null when it may be sent.</returns>
    public string? WhyRefused(string service, string operation)
    {
        var name = $"{service}:{operation}";
        if (!Matches("allow", name, out _)) return "is not on the list of read operations";
        if (Matches("except", name, out _)) return null;
        return Matches("refuse", name, out var reason) ? reason : null;
    }

    internal static bool Glob(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0) return pattern.SequenceEqual(text);
        if (!text.StartsWith(pattern[..star], StringComparison.Ordinal)) return false;
        var rest = pattern[(star + 1)..];
        for (var at = star; at <= text.Length; at++)
        {
            if (Glob(rest, text[at..])) return true;
        }

        return false;
    }

    private static (string Verb, string Pattern, string Reason) Line(string line)
    {
        var parts = line.Split(' ', 3);
        return (parts[0], parts[1], parts[2]);
    }

    private bool Matches(string verb, string name, out string reason)
    {
        foreach (var line in _lines)
        {
            if (string.Equals(line.Verb, verb, StringComparison.Ordinal) && Glob(line.Pattern, name))
            {
                reason = line.Reason;
                return true;
            }
        }

        reason = "";
        return false;
    }
}
