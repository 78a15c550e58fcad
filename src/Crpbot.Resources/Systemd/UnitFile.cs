using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>The syntax of unit files (systemd.syntax): sections, <c>Key=Value</c>, comments, continuation lines; an empty value clears a list.</summary>
internal static class UnitFile
{
    /// <summary>Sections as maps; a key given once is a text, one given several times a list.</summary>
    /// <param name="text">Text of the file.</param>
    /// <param name="fault">First line that is neither; null when there is none.</param>
    public static MapValue Parse(string text, out SourceSpan? fault)
    {
        fault = null;
        var sections = new List<(string Name, SourceSpan At, List<MapEntry> Entries)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            var at = new SourceSpan(i + 1, 1, i + 1, lines[i].TrimEnd().Length + 1);
            if (line[0] == '[' && line.EndsWith(']'))
            {
                var name = line[1..^1];
                if (!sections.Exists(s => s.Name == name)) sections.Add((name, at, []));
                else sections.Add(Move(sections, name));
                continue;
            }

            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || sections.Count == 0)
            {
                fault ??= at;
                continue;
            }

            var value = line[(equals + 1)..].Trim();
            while (value.EndsWith('\\') && i + 1 < lines.Length) value = value[..^1].TrimEnd() + " " + lines[++i].Trim();
            Add(sections[^1].Entries, line[..equals].Trim(), value, at);
        }

        return new MapValue([.. sections.Select(s => new MapEntry(s.Name, new MapValue(s.Entries) { At = s.At }, s.At))]) { At = new SourceSpan(1, 1, 1, 2) };
    }

    private static (string Name, SourceSpan At, List<MapEntry> Entries) Move(List<(string Name, SourceSpan At, List<MapEntry> Entries)> sections, string name)
    {
        var index = sections.FindIndex(s => s.Name == name);
        var section = sections[index];
        sections.RemoveAt(index);
        return section;
    }

    private static void Add(List<MapEntry> entries, string key, string value, SourceSpan at)
    {
        var index = entries.FindIndex(e => e.Key == key);
        if (value.Length == 0)
        {
            if (index >= 0) entries.RemoveAt(index);
            return;
        }

        var scalar = new ScalarValue(value is "yes" or "on" or "1" or "true" ? "true" : value is "no" or "off" or "false" ? "false" : value) { At = at };
        if (index < 0) entries.Add(new MapEntry(key, scalar, at));
        else entries[index] = entries[index] with { Value = new ListValue([.. entries[index].Value is ListValue list ? list.Items : [entries[index].Value], scalar]) { At = entries[index].Value.At } };
    }
}
