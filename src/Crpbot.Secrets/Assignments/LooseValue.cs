namespace Crpbot.Secrets.Assignments;

/// <summary>A value that follows its name without an operator: SQL, netrc, tables, prose.</summary>
internal static class LooseValue
{
    /// <summary>Looks for such a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset behind the name and blanks.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="output">Receives the candidate.</param>
    public static void Scan(ReadOnlySpan<byte> text, NameSpan name, int at, SourceKind kind, List<Candidate> output)
    {
        if ((name.Start > 0 && text[name.Start - 1] == '$') || text[name.Start..name.End].SequenceEqual("proxy_pass"u8)) return;
        if (text[at] == '`' && text[at - 1] == ' ' && kind is SourceKind.Prose or SourceKind.Unknown)
        {
            if (ValueReader.Read(text, at, [], out var start, out var length, out var quote)) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Prose, output);
            return;
        }

        if (text[at] is (byte)'\'' or (byte)'"' && text[at - 1] == ' ')
        {
            // IDENTIFIED BY 'x', PASSWORD 'x', ConvertTo-SecureString "x"
            if (ValueReader.Read(text, at, [], out var start, out var length, out var quote)) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Sql, output);
            return;
        }

        if (text[at..].StartsWith("-String "u8) || text[at..].StartsWith("-Value "u8))
        {
            var after = at + 7;
            AssignmentScanner.SkipBlanks(text, ref after);
            if (ValueReader.Read(text, after, [], out var start, out var length, out var quote)) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Sql, output);
            return;
        }

        if (text[at] == '|')
        {
            if (kind is SourceKind.Prose or SourceKind.Unknown && !IsPipe(text, name)) TableCell(text, name, at + 1, output);
            return;
        }

        if (kind is SourceKind.Prose or SourceKind.Unknown && text[name.End - 1] >= 0x80) Bare(text, name, at, CandidateSyntax.Prose, output);
        else if (SkipWord(text, at, out var value)) Bare(text, name, value, CandidateSyntax.Prose, output);
        else if (kind is SourceKind.Config or SourceKind.Unknown && text[at - 1] is (byte)' ' or (byte)'\t' && EndsLine(text, at) && BeginsLine(text, name)) Bare(text, name, at, CandidateSyntax.Flag, output);
        else if (kind == SourceKind.Shell && IsDockerEnv(text, name)) Bare(text, name, at, CandidateSyntax.Assignment, output);
        else if (StartsWith(text[at..], "AS "u8)) Scan(text, name, at + 3, kind, output);
    }

    /// <summary><c>echo "password" | sha256sum</c>: no cell stands before the name, but words.</summary>
    private static bool IsPipe(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = text[..name.Start].LastIndexOf((byte)'\n') + 1;
        var before = text[start..name.Start];
        return before.IndexOf((byte)'|') < 0 && before.IndexOfAny((byte)'`', (byte)'"') >= 0;
    }

    private static void TableCell(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        var end = text[at..Math.Min(text.Length, at + 200)].IndexOfAny((byte)'|', (byte)'\n');
        if (end <= 0) return;
        var cell = text.Slice(at, end).TrimEnd(" \t\r"u8);
        var lead = cell.Length - cell.TrimStart("`*\"'"u8).Length;
        cell = cell[lead..].TrimEnd("`*\"'"u8);
        if (cell.IndexOf((byte)' ') < 0) AssignmentScanner.Emit(text, name, at + lead, cell.Length, 0, CandidateSyntax.Prose, output);
    }

    private static bool SkipWord(ReadOnlySpan<byte> text, int at, out int after)
    {
        after = at;
        foreach (var word in (ReadOnlySpan<string>)["is set to ", "set to ", "is: ", "is ", "was ", "to ", "ist ", "es ", "est ", "of "])
        {
            Span<byte> bytes = stackalloc byte[word.Length];
            for (var i = 0; i < word.Length; i++) bytes[i] = (byte)word[i];
            if (!StartsWith(text[at..], bytes)) continue;
            after = at + word.Length;
            AssignmentScanner.SkipBlanks(text, ref after);
            return after < text.Length;
        }

        return false;
    }

    private static void Bare(ReadOnlySpan<byte> text, NameSpan name, int at, CandidateSyntax syntax, List<Candidate> output)
    {
        while (at < text.Length && text[at] is (byte)'*' or (byte)'_') at++;
        if (!ValueReader.Read(text, at, "\"'`;,)*"u8, out var start, out var length, out var quote)) return;
        while (quote == 0 && length > 1 && text[start + length - 1] is (byte)'.' or (byte)'?' or (byte)':') length--;
        AssignmentScanner.Emit(text, name, start, length, quote, syntax, output);
    }

    /// <summary><c>ENV NAME value</c> of a Dockerfile.</summary>
    private static bool IsDockerEnv(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = text[..name.Start].LastIndexOf((byte)'\n') + 1;
        var before = text[start..name.Start].Trim(" \t"u8);
        return before.SequenceEqual("ENV"u8) || before.SequenceEqual("env"u8);
    }

    /// <summary>One word and then the end of the line, as in <c>password hunter</c> of a netrc file.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] > ' ') at++;
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\r') at++;
        return at >= text.Length || text[at] == '\n';
    }

    /// <summary>The name is the first word of its line, behind a dash or <c>set</c>, or follows the user name as in netrc.</summary>
    private static bool BeginsLine(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = text[..name.Start].LastIndexOf((byte)'\n') + 1;
        var before = text[start..name.Start].Trim(" \t-#"u8);
        return before.IsEmpty || before.SequenceEqual("set"u8) || StartsWith(before, "machine "u8) || StartsWith(before, "login "u8) || StartsWith(before, "user"u8) || StartsWith(before, "default "u8) || StartsWith(before, "command:"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if ((text[i] | 0x20) != (word[i] | 0x20)) return false;
        return true;
    }
}
