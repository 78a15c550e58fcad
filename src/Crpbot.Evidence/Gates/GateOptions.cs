using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Evidence.Gates;

/// <summary>The settings of one gate: its own in crpbot.yml before those for all gates before those in the rule.</summary>
public sealed class GateOptions
{
    private readonly IReadOnlyList<RuleMapping> _layers;

    /// <summary>Stacks the layers.</summary>
    /// <param name="rule">The gate's rule.</param>
    /// <param name="config">Settings of crpbot.yml; null when there are none.</param>
    /// <exception cref="UserError">The rule has no settings; located.</exception>
    public GateOptions(Rule rule, EvidenceConfig? config)
    {
        var own = rule.Match["evidence"] as RuleMapping ?? throw rule.Match.Error("'evidence' holds the settings of a gate");
        _layers = config is null ? [own] : config.Gates.TryGetValue(rule.Id, out var gate) ? [gate, config.Shared, own] : [config.Shared, own];
        Rule = own;
    }

    /// <summary>The rule's own settings, for located errors.</summary>
    public RuleMapping Rule { get; }

    /// <summary>True when the promotion needs the gate.</summary>
    public bool Required => Text("required") != "false";

    /// <summary>The node under a key, of the first layer that has it; null when none has.</summary>
    /// <param name="key">The key.</param>
    public RuleNode? Node(string key)
    {
        foreach (var layer in _layers)
            if (layer[key] is { } node) return node;
        return null;
    }

    /// <summary>True when crpbot.yml gives the key.</summary>
    /// <param name="key">The key.</param>
    public bool IsConfigured(string key) => _layers.Any(l => !ReferenceEquals(l, Rule) && l[key] is not null);

    /// <summary>A text; null when there is none.</summary>
    /// <param name="key">The key.</param>
    public string? Text(string key) => Node(key) is RuleScalar { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>Texts, in order; empty when there are none.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<string> Texts(string key) => Node(key) switch
    {
        RuleScalar { Value.Length: > 0 } scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.OfType<RuleScalar>().Select(s => s.Value)],
        _ => [],
    };

    /// <summary>Path patterns.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<PathGlob> Globs(string key) => [.. Texts(key).Select(t => new PathGlob(t))];

    /// <summary>A number; null when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">It is none; located.</exception>
    public double? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw Node(key)!.Error($"'{text}' is no number");
    }

    /// <summary>A length of time written as <c>90s</c>, <c>60m</c>, <c>12h</c> or <c>14d</c>; null when there is none or it is 0.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">It is none; located.</exception>
    public TimeSpan? Span(string key)
    {
        if (Text(key) is not { } text || text == "0") return null;
        var seconds = text[^1] switch { 's' => 1.0, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        return seconds > 0 && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 1e6
            ? TimeSpan.FromSeconds(count * seconds)
            : throw Node(key)!.Error($"'{text}' is no length of time", "write 90s, 60m, 12h or 14d");
    }

    /// <summary>A number of bytes written as <c>500kB</c>, <c>5MB</c> or <c>1GB</c> (powers of 1000) or as <c>5MiB</c> (powers of 1024); null when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">It is none; located.</exception>
    public long? Bytes(string key)
    {
        if (Text(key) is not { } text) return null;
        var digits = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        double factor = text[digits..].Trim().ToUpperInvariant() switch
        {
            "" or "B" => 1,
            "KB" => 1e3,
            "MB" => 1e6,
            "GB" => 1e9,
            "KIB" => 1 << 10,
            "MIB" => 1 << 20,
            "GIB" => 1 << 30,
            _ => 0,
        };
        return factor > 0 && double.TryParse(text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            ? (long)(count * factor)
            : throw Node(key)!.Error($"'{text}' is no size", "write 500kB, 5MB or 5MiB");
    }
}
