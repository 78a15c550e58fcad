using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>The syntax of unit files (systemd.syntax): sections, <c>Key=Value</c>, comments, continuation lines; an empty value clears a list.</summary>
internal sealed class UnitFile
{
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private Section? _current;
    private SourceSpan? _fault;

    /// <summary>Sections as maps; a key given once is a text, one given several times a list.</summary>
    /// <param name="text">Text of the file.</param>
    /// <param name="fault">First line that is neither; null when there is none.</param>
    public static MapValue Parse(string text, out SourceSpan? fault)
    {
        var unit = new UnitFile();
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length; i++) unit.Line(lines, ref i);
        fault = unit._fault;
        return new MapValue([.. unit._sections.Select(s => new MapEntry(s.Key, s.Value.Map(), s.Value.At))]) { At = new SourceSpan(1, 1, 1, 2) };
    }

    private void Line(string[] lines, ref int i)
    {
        var line = lines[i].Trim();
        if (IsComment(line)) return;
        var at = new SourceSpan(i + 1, 1, i + 1, lines[i].TrimEnd().Length + 1);
        if (line[0] == '[' && line.EndsWith(']'))
        {
            var name = line[1..^1];
            if (!_sections.TryGetValue(name, out _current)) _sections[name] = _current = new Section(at);
            return;
        }

        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || _current is null)
        {
            _fault ??= at;
            return;
        }

        _current.Add(line[..equals].TrimEnd(), Value(line[(equals + 1)..].Trim(), lines, ref i), at);
    }

    // Comments between continued lines are skipped (systemd.syntax).
    private static string Value(string first, string[] lines, ref int i)
    {
        if (!first.EndsWith('\\')) return first;
        var value = new System.Text.StringBuilder(first, 0, first.Length - 1, 256);
        for (var more = true; more && i + 1 < lines.Length;)
        {
            var next = lines[++i].Trim();
            if (next.Length > 0 && next[0] is '#' or ';') continue;
            more = next.EndsWith('\\');
            value.Append(' ').Append(next, 0, more ? next.Length - 1 : next.Length);
        }

        return value.ToString().Trim();
    }

    private static bool IsComment(string line) => line.Length == 0 || line[0] is '#' or ';';

    private sealed class Section(SourceSpan at)
    {
        private readonly Dictionary<string, (SourceSpan At, List<Value> Values)> _keys = new(StringComparer.Ordinal);

        public SourceSpan At => at;

        public void Add(string key, string value, SourceSpan place)
        {
            if (value.Length == 0)
            {
                _keys.Remove(key);
                return;
            }

            if (!_keys.TryGetValue(key, out var known)) _keys[key] = known = (place, []);
            known.Values.Add(new ScalarValue(value is "yes" or "on" or "1" or "true" ? "true" : value is "no" or "off" or "false" ? "false" : value) { At = place });
        }

        public MapValue Map() => new([.. _keys.Select(k => new MapEntry(k.Key, k.Value.Values is [var only] ? only : new ListValue(k.Value.Values) { At = k.Value.At }, k.Value.At))]) { At = at };
    }
}
