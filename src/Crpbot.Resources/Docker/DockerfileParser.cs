using System.Buffers;
using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>
/// Reads the syntax of a Dockerfile as the reference describes it (https://docs.docker.com/reference/dockerfile/): parser directives, the
/// escape character, continuation lines with comments and empty lines between them, flags, here-documents, <c>ONBUILD</c>.
/// </summary>
internal sealed class DockerfileParser
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    };

    private static readonly HashSet<string> Flagged = new(StringComparer.Ordinal) { "ADD", "COPY", "FROM", "HEALTHCHECK", "RUN" };
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t");
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private const int MaxFaults = 5;
    private readonly string[] _lines;
    private readonly List<DockerInstruction> _instructions = [];
    private readonly List<(SourceSpan At, string Message)> _faults = [];
    private char _escape = '\\';
    private int _line;

    private DockerfileParser(string text) => _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="faults">What is no Dockerfile's syntax, at most five places; the other instructions are read all the same.</param>
    /// <returns>Instructions in order.</returns>
    public static IReadOnlyList<DockerInstruction> Parse(string text, out IReadOnlyList<(SourceSpan At, string Message)> faults)
    {
        var parser = new DockerfileParser(text);
        parser.Directives();
        while (parser._line < parser._lines.Length) parser.Next();
        parser.CheckOrder();
        faults = parser._faults;
        return parser._instructions;
    }

    private void Directives()
    {
        for (; _line < _lines.Length; _line++)
        {
            var line = _lines[_line].AsSpan().Trim();
            var equals = line.IndexOf('=');
            if (line.Length == 0 || line[0] != '#' || equals < 0) return;
            var name = line[1..equals].Trim();
            var value = line[(equals + 1)..].Trim();
            if (name.Length == 0 || name.IndexOfAnyExcept(Letters) >= 0) return;
            if (name.Equals("escape", StringComparison.OrdinalIgnoreCase) && value is "`") _escape = '`';
        }
    }

    private void Next()
    {
        if (IsSkipped(_lines[_line]))
        {
            _line++;
            return;
        }

        var logical = Logical();
        var keywordEnd = logical.Text.AsSpan().IndexOfAny(Blank);
        var keyword = (keywordEnd < 0 ? logical.Text : logical.Text[..keywordEnd]).ToUpperInvariant();
        var body = Trimmed(logical, keywordEnd < 0 ? logical.Text.Length : keywordEnd);
        var onBuild = false;
        if (keyword == "ONBUILD" && body.Text.Length > 0)
        {
            onBuild = true;
            var end = body.Text.AsSpan().IndexOfAny(Blank);
            keyword = (end < 0 ? body.Text : body.Text[..end]).ToUpperInvariant();
            body = Trimmed(body, end < 0 ? body.Text.Length : end);
        }

        Add(keyword, body, logical.Span(0, 1), onBuild);
    }

    private void Add(string keyword, MappedText body, SourceSpan start, bool onBuild)
    {
        var at = new SourceSpan(start.Line, start.Column, start.Line, start.Column + keyword.Length);
        if (!Keywords.Contains(keyword))
        {
            Fault(at, keyword.Length > 20 || keyword.Any(c => !char.IsAsciiLetter(c)) ? "the line begins with no instruction" : $"there is no instruction {keyword}");
            return;
        }

        var flags = new List<KeyValuePair<string, string>>();
        if (Flagged.Contains(keyword)) body = Flags(body, flags);
        if (body.Text.Length == 0 && keyword is not "CMD" and not "ENTRYPOINT") Fault(at, $"{keyword} has no argument");
        var heredocs = keyword is "RUN" or "COPY" or "ADD" ? Heredocs(body, at) : [];
        _instructions.Add(new DockerInstruction(keyword, at, flags, body, heredocs, onBuild));
    }

    private void Fault(SourceSpan at, string message)
    {
        if (_faults.Count < MaxFaults) _faults.Add((at, message));
    }

    private static bool IsSkipped(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length == 0 || text[0] == '#';
    }

    // Joins the lines of one instruction; the escape character at a line's end and comments between the lines go.
    private MappedText Logical()
    {
        var builder = new MappedText.Builder();
        var start = _lines[_line].Length - _lines[_line].AsSpan().TrimStart().Length;
        var (line, column) = (_line + 1, start + 1);
        for (var more = true; more && _line < _lines.Length; _line++)
        {
            var text = _lines[_line];
            if (builder.Length > 0 && IsSkipped(text)) continue;
            var from = builder.Length == 0 ? start : 0;
            var end = Continued(text);
            more = end >= 0;
            builder.Append(text.AsSpan(from, (more ? Math.Max(end, from) : text.Length) - from), _line + 1, from + 1);
        }

        var joined = builder.Build(line, column);
        return joined.Slice(0, joined.Text.AsSpan().TrimEnd().Length);
    }

    private int Continued(string text)
    {
        var end = text.AsSpan().TrimEnd().Length - 1;
        return end >= 0 && text[end] == _escape && (end == 0 || text[end - 1] != _escape) ? end : -1;
    }

    private static MappedText Trimmed(MappedText text, int from)
    {
        while (from < text.Text.Length && char.IsWhiteSpace(text.Text[from])) from++;
        return text.Slice(from, text.Text.Length - from);
    }

    private static MappedText Flags(MappedText body, List<KeyValuePair<string, string>> flags)
    {
        var (text, at) = (body.Text, 0);
        while (text.AsSpan(at).StartsWith("--", StringComparison.Ordinal))
        {
            var end = WordEnd(text, at);
            var word = text[(at + 2)..end];
            if (word.Length == 0) break;
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            flags.Add(KeyValuePair.Create(equals < 0 ? word : word[..equals], equals < 0 ? "true" : word[(equals + 1)..].Trim('"', '\'')));
            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        return at == 0 ? body : body.Slice(at, text.Length - at);
    }

    private static int WordEnd(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (char.IsWhiteSpace(text[i])) return i;
        }

        return text.Length;
    }

    private List<MappedText> Heredocs(MappedText body, SourceSpan at)
    {
        var found = new List<MappedText>();
        foreach (var (mark, tabs) in HeredocMarks.Of(body.Text))
        {
            var builder = new MappedText.Builder();
            var first = _line;
            var closed = false;
            while (_line < _lines.Length && !closed)
            {
                var text = _lines[_line++];
                var from = tabs ? text.Length - text.AsSpan().TrimStart('\t').Length : 0;
                closed = text.AsSpan(from).SequenceEqual(mark);
                if (!closed) builder.Append(text[from..] + "\n", _line, from + 1);
            }

            if (!closed) Fault(at, $"the here-document {mark} does not end");
            found.Add(builder.Build(first + 1, 1));
        }

        return found;
    }

    private void CheckOrder()
    {
        var first = _instructions.Find(i => i.Keyword != "ARG");
        if (first is null) Fault(new SourceSpan(1, 1, 1, 1), "the file has no FROM instruction");
        else if (first.Keyword != "FROM") Fault(first.At, $"{first.Keyword} stands before the first FROM");
    }
}
