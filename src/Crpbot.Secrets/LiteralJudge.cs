using System.Collections.Concurrent;
using System.Text;
using Crpbot.Secrets.Engine;

namespace Crpbot.Secrets;

/// <summary>Asks the engine about one value with its name, as it would stand in a settings file.</summary>
public sealed class LiteralJudge
{
    private const int Longest = 64 << 10;
    private readonly Lazy<RuleTable> _table;
    private readonly ConcurrentBag<TextScan> _scans = [];

    /// <summary>Creates a judge; the rules are compiled when it is first asked.</summary>
    /// <param name="rules">Gives the rules that run.</param>
    public LiteralJudge(Func<IReadOnlyList<SecretRule>> rules) => _table = new Lazy<RuleTable>(() => new RuleTable(rules()));

    internal LiteralJudge(RuleTable table) => _table = new Lazy<RuleTable>(table);

    /// <summary>True when the value is a literal credential.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its text.</param>
    public bool IsSecret(string name, string value)
    {
        if (value.Length is 0 or > Longest) return false;
        if (!_scans.TryTake(out var scan)) scan = new TextScan(_table.Value);
        var escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        scan.Run(Encoding.UTF8.GetBytes($"{name}: \"{escaped}\"\n"), "values.yml", binary: false);
        var found = scan.Detections.Count > 0;
        _scans.Add(scan);
        return found;
    }
}
