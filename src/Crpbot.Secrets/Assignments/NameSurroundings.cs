namespace Crpbot.Secrets.Assignments;

/// <summary>What stands around a name: quotes, comments, templates, tags, and what closes it.</summary>
internal static class NameSurroundings
{
    /// <summary>Skips what closes a name: quotes, escaped quotes, brackets, Markdown emphasis; then blanks.</summary>
    internal static bool SkipClosers(ReadOnlySpan<byte> text, ref int at)
    {
        var quoted = false;
        for (var i = 0; i < 6 && at < text.Length; i++)
        {
            if (text[at] is (byte)'"' or (byte)'\'' or (byte)'`' or (byte)']' or (byte)'*' || (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is (byte)'"' or (byte)'\''))
            {
                quoted |= text[at] is (byte)'"' or (byte)'\'' or (byte)'\\';
                at++;
            }
            else
            {
                break;
            }
        }

        if (!quoted && at + 1 < text.Length && text[at] == '[' && (text[at + 1] == ']' || char.IsAsciiDigit((char)text[at + 1])))
        {
            // char name[16] = "value"
            var close = text[at..Math.Min(text.Length, at + 8)].IndexOf((byte)']');
            if (close > 0) at += close + 1;
        }

        AssignmentScanner.SkipBlanks(text, ref at);
        if (at + 8 < text.Length && text[at] == '{' && text[at..].StartsWith("{ get;"u8))
        {
            var close = text[at..Math.Min(text.Length, at + 48)].IndexOf((byte)'}');
            if (close > 0) at += close + 1;
            AssignmentScanner.SkipBlanks(text, ref at);
        }

        return quoted;
    }

    /// <summary>True when the name stands inside a quoted text on its line: <c>"Server=x;Password=y"</c>.</summary>
    internal static bool IsInText(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = Math.Max(0, name.Start - 512);
        var line = text[start..name.Start];
        var feed = line.LastIndexOf((byte)'\n');
        if (feed >= 0) line = line[(feed + 1)..];
        foreach (var quote in "\"'`"u8)
        {
            var count = 0;
            for (var i = 0; i < line.Length; i++)
                if (line[i] == quote && (i == 0 || line[i - 1] != '\\')) count++;
            if (count % 2 == 1 && line.Length > 0 && (line[^1] != quote || quote == '`' || name.End >= text.Length || text[name.End] != quote)) return true;
        }

        return false;
    }

    /// <summary>True when the line begins as a comment.</summary>
    internal static bool IsInComment(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = text[..name.Start].LastIndexOf((byte)'\n') + 1;
        var line = text[start..name.Start].TrimStart(" \t"u8);
        return line.StartsWith("#"u8) || line.StartsWith("//"u8) || line.StartsWith("--"u8) || line.StartsWith("*"u8) || line.StartsWith("/*"u8) || line.StartsWith("<!--"u8) || line.StartsWith("\"\"\""u8);
    }

    /// <summary>True between the braces of <c>{{ .Values.password | quote }}</c>.</summary>
    internal static bool IsInTemplate(ReadOnlySpan<byte> text, NameSpan name)
    {
        var before = text[Math.Max(0, name.Start - 160)..name.Start];
        var feed = before.LastIndexOf((byte)'\n');
        if (feed >= 0) before = before[(feed + 1)..];
        var open = before.LastIndexOf("{{"u8);
        if (open < 0 || before[open..].IndexOf("}}"u8) >= 0) return false;
        var rest = text[name.Start..Math.Min(text.Length, name.Start + 2000)];
        feed = rest.IndexOf((byte)'\n');
        return (feed < 0 ? rest : rest[..feed]).IndexOf("}}"u8) >= 0;
    }

    /// <summary><c>--- PASS: TestLogin</c> of a test's log, <c>checksum/secret: …</c> of a chart.</summary>
    internal static bool IsReport(ReadOnlySpan<byte> text, NameSpan name) =>
        text[..name.Start].EndsWith("checksum/"u8) || (text[name.Start..name.End].SequenceEqual("PASS"u8) && text[..name.Start].EndsWith("--- "u8));

    /// <summary>True for the parameter of an address that is made to be public: an invitation to a chat group, a badge.</summary>
    internal static bool IsInPublicLink(ReadOnlySpan<byte> text, NameSpan name)
    {
        if (name.Start < 8 || text[name.Start - 1] is not ((byte)'?' or (byte)'&' or (byte)';')) return false;
        var start = name.Start - 1;
        while (start > 0 && name.Start - start < 240 && text[start - 1] > ' ' && text[start - 1] is not ((byte)'"' or (byte)'\'' or (byte)'(' or (byte)'<')) start--;
        var link = text[start..name.Start];
        return link.IndexOf("qm.qq.com/"u8) >= 0 || link.IndexOf("codecov.io/"u8) >= 0 || link.IndexOf("/badge.svg?"u8) >= 0 || link.IndexOf("?e=1"u8) >= 0; // the last: signed until a second, as Qiniu does
    }

    internal static bool IsElement(ReadOnlySpan<byte> text, NameSpan name)
    {
        var at = name.Start - 1;
        while (at >= 0 && name.Start - at < 32 && (NameSpan.IsName(text[at]) || text[at] is (byte)':' or (byte)'.')) at--;
        return at >= 0 && text[at] == '<';
    }
}
