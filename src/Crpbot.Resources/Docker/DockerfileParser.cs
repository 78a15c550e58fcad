using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Takes a Dockerfile apart: directives, comments, continuation lines, flags, here-documents. Never fails: a line that begins with no word is skipped.</summary>
internal sealed class DockerfileParser
{
    private readonly string[] _lines;
    private char _escape = '\\';
    private int _at;

    private DockerfileParser(string text) => _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The instructions, in order.</summary>
    /// <param name="text">Text of the file.</param>
    public static IReadOnlyList<DockerInstruction> Parse(string text) => new DockerfileParser(text).Instructions();

    private List<DockerInstruction> Instructions()
    {
        Directives();
        var instructions = new List<DockerInstruction>();
        while (_at < _lines.Length)
        {
            if (IsSkipped(_lines[_at])) _at++;
            else if (Instruction() is { } instruction) instructions.Add(instruction);
        }

        return instructions;
    }

    private void Directives()
    {
        foreach (var line in _lines)
        {
            var text = line.Trim();
            if (!text.StartsWith('#') || !text.Contains('=', StringComparison.Ordinal)) return;
            var parts = text[1..].Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts[0].Equals("escape", StringComparison.OrdinalIgnoreCase) && parts[1] is "`" or "\\") _escape = parts[1][0];
        }
    }

    private static bool IsSkipped(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length == 0 || text[0] == '#';
    }

    private DockerInstruction? Instruction()
    {
        var first = _at;
        var joined = Joined();
        var text = joined.Text;
        var start = text.Length - text.TrimStart().Length;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == start) return null;
        var keyword = text[start..end].ToUpperInvariant();
        var at = new SourceSpan(first + 1, start + 1, first + 1, end + 1);
        var flags = Flags(text, ref end);
        var arguments = joined.Slice(end, text.Length - end);
        var body = keyword is "RUN" or "COPY" or "ADD" ? Body(arguments.Text) : null;
        return new DockerInstruction(keyword, at, flags, arguments, body);
    }

    private MappedText Joined()
    {
        var builder = new MappedText.Builder();
        var first = _at;
        while (_at < _lines.Length)
        {
            var line = _lines[_at++];
            if (builder.Length > 0 && IsSkipped(line)) continue;
            var end = line.TrimEnd();
            if (end.Length == 0 || end[^1] != _escape)
            {
                builder.Append(line, _at, 1);
                break;
            }

            builder.Append(end.AsSpan(0, end.Length - 1), _at, 1);
        }

        return builder.Build(first + 1, 1);
    }

    private static List<KeyValuePair<string, string>> Flags(string text, ref int at)
    {
        var flags = new List<KeyValuePair<string, string>>();
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at + 2 >= text.Length || text[at] != '-' || text[at + 1] != '-') return flags;
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            var parts = text[(at + 2)..end].Split('=', 2);
            flags.Add(KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : "true"));
            at = end;
        }
    }

    private MappedText? Body(string arguments)
    {
        var mark = arguments.IndexOf("<<", StringComparison.Ordinal);
        if (mark < 0 || (mark + 2 < arguments.Length && arguments[mark + 2] == '<')) return null;
        var word = arguments[(mark + 2)..].TrimStart('-').Split([' ', '\t'], 2)[0].Trim('"', '\'');
        if (word.Length == 0 || !word.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) return null;
        var builder = new MappedText.Builder();
        var first = _at;
        for (; _at < _lines.Length; _at++)
        {
            if (_lines[_at].Trim() == word)
            {
                _at++;
                break;
            }

            builder.Append(_lines[_at] + "\n", _at + 1, 1);
        }

        return builder.Build(first + 1, 1);
    }
}
