using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>
/// Reads <c>grafana.ini</c>. Settings are named as the environment variables that override them (<c>[auth.anonymous] enabled</c> is
/// <c>GF_AUTH_ANONYMOUS_ENABLED</c>; https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/), so that one rule judges the file and a container's environment.
/// </summary>
internal static class GrafanaIni
{
    /// <summary>Properties: <c>Environment</c>.</summary>
    /// <param name="content">UTF-8.</param>
    public static MapValue Read(ReadOnlySpan<byte> content)
    {
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        var section = "DEFAULT";
        var number = 0;
        foreach (var raw in Encoding.UTF8.GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is ';' or '#') continue;
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line[0] == '[' && line.EndsWith(']')) section = line[1..^1].Trim();
            else if (equals > 0) Add(entries, section, line[..equals].Trim(), line[(equals + 1)..].Trim(), new SourceSpan(number, raw.Length - raw.AsSpan().TrimStart().Length + 1, number, raw.AsSpan().TrimEnd().Length + 1));
        }

        return new MapValue([new MapEntry("Environment", new MapValue([.. entries.Values]) { At = new SourceSpan(1, 1, 1, 2) })]) { At = new SourceSpan(1, 1, 1, 2) };
    }

    private static void Add(Dictionary<string, MapEntry> entries, string section, string key, string value, SourceSpan at)
    {
        var name = new StringBuilder("GF_");
        foreach (var c in section + "_" + key) name.Append(c is '.' or '-' ? '_' : char.ToUpperInvariant(c));
        var id = name.ToString();
        Value read = value.StartsWith('$') ? new UnknownValue("the setting is expanded when Grafana starts", "the environment or file it names") { At = at } : new ScalarValue(value.Trim('"')) { At = at };
        entries[id] = new MapEntry(id, read, at);
    }
}
