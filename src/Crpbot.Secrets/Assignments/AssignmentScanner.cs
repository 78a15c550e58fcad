using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Assignments;

/// <summary>
/// Finds values with credential-like names around the literals that the prefilter saw. Reads the syntax of many languages and formats by hand;
/// whether the value is a credential is <see cref="GenericJudge"/>'s business.
/// </summary>
public static class AssignmentScanner
{
    private static readonly byte[] ConfigEnds = [.. "\"',;)}]>"u8];
    private static readonly byte[] ShellEnds = [.. "\"';|&)<>`"u8];
    private static readonly byte[] StringEnds = [.. "\"';&|)}]>\\`,"u8];

    /// <summary>Literals that join the prefilter, lower case, at least four bytes.</summary>
    public static IReadOnlyList<string> Anchors => AssignmentAnchors.All;

    /// <summary>Reads the syntax around a literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchorStart">Offset of the literal.</param>
    /// <param name="anchorLength">Its length.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="output">Receives candidates.</param>
    public static void Scan(ReadOnlySpan<byte> text, int anchorStart, int anchorLength, SourceKind kind, List<Candidate> output)
    {
        var anchor = text.Slice(anchorStart, anchorLength);
        if (anchor.EndsWith("://"u8))
        {
            UrlCredentials.Scan(text, anchorStart + anchorLength, output);
            return;
        }

        if (anchor[0] == '@')
        {
            UrlCredentials.ScanBack(text, anchorStart, output);
            return;
        }

        if (HeaderCredentials.Scan(text, anchorStart, anchorLength, output) || CommandCredentials.Scan(text, anchorStart, anchorLength, output)) return;
        if (anchor[^1] == '(')
        {
            CallArguments.Scan(text, anchorStart, anchorStart + anchorLength, output);
            return;
        }

        var name = NameSpan.Around(text, anchorStart, anchorStart + anchorLength);
        if (name.Start >= name.End || IsInTemplate(text, name)) return;
        if (NameMeaning.Of(text[name.Start..name.End]).Kind == CredentialNameKind.None) return;
        AfterName(text, name, kind, output);
    }

    private static void AfterName(ReadOnlySpan<byte> text, NameSpan name, SourceKind kind, List<Candidate> output)
    {
        var at = name.End;
        if (name.Start > 1 && text[name.Start - 1] is (byte)'/' or (byte)':' && (kind == SourceKind.Json || text[name.Start - 1] == ':' && char.IsAsciiLetterOrDigit((char)text[name.Start - 2]) && at < text.Length && text[at] == ':')) return;
        if (name.Start > 1 && text[name.Start - 1] == '{' && text[name.Start - 2] == '$')
        {
            Fallbacks.Default(text, name, output);
            return;
        }

        var quoted = SkipClosers(text, ref at);
        var flag = name.Start >= 2 && text[name.Start - 1] == '-' && (text[name.Start - 2] == '-' || (text[name.Start - 2] is (byte)' ' or (byte)'\'' or (byte)'"' && kind is SourceKind.Shell or SourceKind.Prose));
        if (at >= text.Length) return;
        if (text[at] == '>' && IsElement(text, name)) Element(text, name, at + 1, output);
        else if (text[at] == '(' && !quoted) Call(text, name, at + 1, output);
        else if (flag && text[at] is (byte)' ' or (byte)'=') Flag(text, name, at + 1, output);
        else if (text[at] == ':' && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] > ' ' && text[at + 1] != '=' && kind is SourceKind.Prose or SourceKind.Shell) return;
        else if (Operator(text, at, kind, out var value, out var syntax)) Value(text, name, value, syntax, kind, quoted, output);
        else Looser(text, name, at, quoted, kind, output);
    }

    /// <summary>Skips what closes a name: quotes, escaped quotes, brackets, Markdown emphasis; then blanks.</summary>
    private static bool SkipClosers(ReadOnlySpan<byte> text, ref int at)
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

        SkipBlanks(text, ref at);
        if (at + 8 < text.Length && text[at] == '{' && text[at..].StartsWith("{ get;"u8))
        {
            var close = text[at..Math.Min(text.Length, at + 48)].IndexOf((byte)'}');
            if (close > 0) at += close + 1;
            SkipBlanks(text, ref at);
        }

        return quoted;
    }

    private static bool Operator(ReadOnlySpan<byte> text, int at, SourceKind kind, out int value, out CandidateSyntax syntax)
    {
        value = at;
        syntax = CandidateSyntax.Assignment;
        SkipTypeAnnotation(text, ref at, kind);
        if (kind == SourceKind.Sql) SkipSqlType(text, ref at);
        var rest = text[at..];
        if (rest.IsEmpty) return false;
        var (length, found) = rest[0] switch
        {
            (byte)'=' when rest.StartsWith("==="u8) => (3, CandidateSyntax.Comparison),
            (byte)'=' when rest.StartsWith("=="u8) => (2, CandidateSyntax.Comparison),
            (byte)'=' when rest.StartsWith("=>"u8) => (2, CandidateSyntax.Entry),
            (byte)'=' => (1, CandidateSyntax.Assignment),
            (byte)'!' when rest.StartsWith("!=="u8) => (3, CandidateSyntax.Comparison),
            (byte)'!' when rest.StartsWith("!="u8) => (2, CandidateSyntax.Comparison),
            (byte)':' when rest.StartsWith(":="u8) => (2, CandidateSyntax.Assignment),
            (byte)':' when rest.StartsWith("::"u8) => (0, CandidateSyntax.Entry),
            (byte)':' => (1, CandidateSyntax.Entry),
            (byte)'-' when rest.StartsWith("->"u8) => (2, CandidateSyntax.Entry),
            (byte)'<' when rest.StartsWith("<-"u8) => (2, CandidateSyntax.Assignment),
            (byte)'?' when rest.StartsWith("?="u8) => (2, CandidateSyntax.Assignment),
            (byte)'+' when rest.StartsWith("+="u8) => (2, CandidateSyntax.Assignment),
            (byte)'|' when rest.StartsWith("||="u8) => (3, CandidateSyntax.Assignment),
            (byte)'?' when rest.StartsWith("??="u8) => (3, CandidateSyntax.Assignment),
            _ => (0, CandidateSyntax.Assignment),
        };
        value = at + length;
        syntax = found;
        return length > 0;
    }

    /// <summary>Skips <c>: str</c>, <c>: String?</c>, <c>: Final[str]</c> between a name and its equals sign.</summary>
    private static void SkipTypeAnnotation(ReadOnlySpan<byte> text, ref int at, SourceKind kind)
    {
        if (at >= text.Length || text[at] != ':' || kind is not (SourceKind.Code or SourceKind.Unknown)) return;
        var end = at + 1;
        while (end < text.Length && end - at < 48 && (NameSpan.IsName(text[end]) || text[end] is (byte)' ' or (byte)'[' or (byte)']' or (byte)'?' or (byte)'|' or (byte)'&' or (byte)'.' or (byte)'<' or (byte)'>')) end++;
        if (end < text.Length && text[end] == '=' && end > at + 2) at = end;
    }

    /// <summary>Skips <c>nvarchar(128)</c> before the equals sign of a declaration.</summary>
    private static void SkipSqlType(ReadOnlySpan<byte> text, ref int at)
    {
        var end = at;
        while (end < text.Length && end - at < 32 && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'(' or (byte)')' or (byte)' ')) end++;
        if (end > at && end < text.Length && text[end] == '=') at = end;
    }

    private static void Value(ReadOnlySpan<byte> text, NameSpan name, int at, CandidateSyntax syntax, SourceKind kind, bool quotedName, List<Candidate> output)
    {
        SkipBlanks(text, ref at);
        if (at >= text.Length) return;
        if (text[at] is (byte)'\n' or (byte)'\r' or (byte)'{' or (byte)'|' or (byte)'>')
        {
            if (text[at] == '{' && ByteArrays.Scan(text, name, at + 1, output)) return;
            FollowingValue.Scan(text, name, at, output);
            return;
        }

        var list = text[at] == '[' && !text[at..].StartsWith("[]"u8);
        if (text[at] is (byte)'*' or (byte)'[' or (byte)'(' && kind is not SourceKind.Config) at = SkipOpeners(text, at);
        if (at >= text.Length || ByteArrays.Scan(text, name, at, output)) return;
        if (ValueReader.Read(text, at, BareEnds(text, name, kind, quotedName), out var start, out var length, out var quote))
        {
            if (quote != 0 && list) syntax = CandidateSyntax.Positional;
            if (!HeaderCredentials.AfterScheme(text, name, start, length, quote, output)) Emit(text, name, start, length, quote, quote == 0 && IsInText(text, name) ? CandidateSyntax.ConnectionString : syntax, output);
            if (quote != 0 && length > 0) return;
        }

        Fallbacks.Scan(text, name, at, output);
    }

    /// <summary>Skips brackets of lists and casts as <c>(unsigned char *)</c>.</summary>
    private static int SkipOpeners(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 40 && (NameSpan.IsName(text[end]) || text[end] is (byte)'*' or (byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)' ')) end++;
        if (text[at..].StartsWith("[]byte("u8)) return at + 7;
        if (end < text.Length && text[end] is (byte)'"' or (byte)'\'' && text[at] == '(' && text[end - 1] is (byte)')' or (byte)' ') return end;
        while (at < text.Length && text[at] is (byte)'*' or (byte)'[' or (byte)'(') at++;
        SkipBlanks(text, ref at);
        return at;
    }

    /// <summary>Which bytes end a bare value here; empty where bare words are variables.</summary>
    private static ReadOnlySpan<byte> BareEnds(ReadOnlySpan<byte> text, NameSpan name, SourceKind kind, bool quotedName) => kind switch
    {
        _ when name.Start > 0 && text[name.Start - 1] is (byte)'?' or (byte)'&' => StringEnds,
        SourceKind.Code or SourceKind.Json => IsInText(text, name) && !quotedName ? StringEnds : kind == SourceKind.Code && IsInComment(text, name) ? ConfigEnds : [],
        SourceKind.Shell => ShellEnds,
        SourceKind.Markup or SourceKind.Sql => IsInText(text, name) ? StringEnds : IsInComment(text, name) ? ConfigEnds : [],
        SourceKind.Config => quotedName ? ConfigEnds : IsInText(text, name) ? StringEnds : ConfigTail,
        SourceKind.Prose => ConfigEnds,
        _ => ConfigEnds,
    };

    // A value in a settings file runs to the end of the line; the judge knows what to make of quotes inside.
    private static ReadOnlySpan<byte> ConfigTail => ";,"u8;

    /// <summary>True when the line begins as a comment.</summary>
    private static bool IsInComment(ReadOnlySpan<byte> text, NameSpan name)
    {
        var start = text[..name.Start].LastIndexOf((byte)'\n') + 1;
        var line = text[start..name.Start].TrimStart(" \t"u8);
        return line.StartsWith("#"u8) || line.StartsWith("//"u8) || line.StartsWith("--"u8) || line.StartsWith("*"u8) || line.StartsWith("/*"u8) || line.StartsWith("<!--"u8) || line.StartsWith("\"\"\""u8);
    }

    /// <summary>True when the name stands inside a quoted text on its line: <c>"Server=x;Password=y"</c>.</summary>
    private static bool IsInText(ReadOnlySpan<byte> text, NameSpan name)
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
            if (count % 2 == 1 && line.Length > 0 && (line[^1] != quote || quote == '`')) return true;
        }

        return false;
    }

    /// <summary>True between the braces of <c>{{ .Values.password | quote }}</c>.</summary>
    private static bool IsInTemplate(ReadOnlySpan<byte> text, NameSpan name)
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

    private static bool IsElement(ReadOnlySpan<byte> text, NameSpan name)
    {
        var at = name.Start - 1;
        while (at >= 0 && name.Start - at < 32 && (NameSpan.IsName(text[at]) || text[at] is (byte)':' or (byte)'.')) at--;
        return at >= 0 && text[at] == '<';
    }

    private static void Element(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        var end = text[at..Math.Min(text.Length, at + 1024)].IndexOf((byte)'<');
        if (end == 0) FollowingValue.ScanPair(text, name, at, output);
        if (end <= 0) return;
        var value = text.Slice(at, end);
        var lead = value.Length - value.TrimStart(" \t\r\n"u8).Length;
        var trimmed = value.Trim(" \t\r\n"u8);
        if (trimmed.IndexOf((byte)'\n') < 0) Emit(text, name, at + lead, trimmed.Length, 0, CandidateSyntax.Markup, output);
    }

    private static void Call(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        SkipBlanks(text, ref at);
        if (!ValueReader.Read(text, at, [], out var start, out var length, out var quote))
        {
            Fallbacks.Scan(text, name, at, output);
            return;
        }

        // PasswordAuthentication("user", "value"): of two literals the second is the one.
        var next = start + length + 1;
        SkipBlanks(text, ref next);
        if (next < text.Length && text[next] == ',')
        {
            next++;
            SkipWhite(text, ref next);
            if (ValueReader.Read(text, next, [], out var second, out var secondLength, out var secondQuote))
            {
                output.Add(new Candidate(0, 0, second, secondLength, CandidateSyntax.Positional, secondQuote));
                return;
            }
        }

        Emit(text, name, start, length, quote, CandidateSyntax.Argument, output);
    }

    private static void Flag(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        SkipBlanks(text, ref at);
        if (at < text.Length && text[at] == '-') return;
        if (ValueReader.Read(text, at, ShellEnds, out var start, out var length, out var quote)) Emit(text, name, start, length, quote, CandidateSyntax.Flag, output);
    }

    /// <summary>No operator: <c>("name", "value")</c>, <c>name 'value'</c> of SQL and netrc, <c>| name | value |</c>, <c>name is value</c>.</summary>
    private static void Looser(ReadOnlySpan<byte> text, NameSpan name, int at, bool quoted, SourceKind kind, List<Candidate> output)
    {
        if (text[at] == ',')
        {
            if (!quoted && kind is SourceKind.Sql or SourceKind.Code or SourceKind.Unknown && InsertedValues.Scan(text, name, output)) return;
            if (quoted || (name.Start > 0 && text[name.Start - 1] == ':') || IsConstant(text[name.Start..name.End])) NextArgument(text, name, at + 1, quoted, output);
            return;
        }

        if (text[at] == '.' && TypedValues.ScanMember(text, name, at, output)) return;
        if (text[at] == ')' && TypedValues.Scan(text, name, at, output)) return;
        if (text[at] is (byte)')' && kind is SourceKind.Sql or SourceKind.Code or SourceKind.Unknown) InsertedValues.Scan(text, name, output);

        if (quoted && text[at] is (byte)'\'' or (byte)'"') return;

        if (FollowingValue.ScanPair(text, name, at, output)) return;
        LooseValue.Scan(text, name, at, kind, output);
    }

    /// <summary><c>CURLOPT_USERPWD</c>: a constant that names an option.</summary>
    private static bool IsConstant(ReadOnlySpan<byte> name)
    {
        foreach (var b in name)
            if (char.IsAsciiLetterLower((char)b)) return false;
        return name.Length >= 4;
    }

    /// <summary><c>put("name", "value")</c>, <c>{"name", "value"}</c>; in a list of names the next one is no value.</summary>
    private static void NextArgument(ReadOnlySpan<byte> text, NameSpan name, int at, bool quoted, List<Candidate> output)
    {
        var before = name.Start - 1;
        while (before > 0 && text[before] is (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)' ' or (byte)'@' or (byte)'.' or (byte)':' or (byte)'#' or (byte)'-' or (byte)'[') before--;
        if (before < 0) return;
        SkipWhite(text, ref at);
        if (TypedValues.ScanKeyword(text, name, at, output)) return;
        if (FollowingValue.ScanPair(text, name, at, output)) return;
        if (text[before] is not ((byte)'(' or (byte)'{' or (byte)',') && !(name.Start > 4 && text[(name.Start - 5)..name.Start].SequenceEqual("set :"u8))) return;

        if (name.Start > 1 && text[name.Start - 2] == '[' && text[before] != ',') before = name.Start - 2;
        var syntax = text[before] is (byte)'(' or (byte)'{' || !quoted ? CandidateSyntax.Argument : CandidateSyntax.Positional;
        if (!ValueReader.Read(text, at, [], out var start, out var length, out var quote))
        {
            FollowingValue.ScanPair(text, name, at, output);
            return;
        }

        var end = start + length + 1;
        SkipBlanks(text, ref end);
        if (end < text.Length && text[end] is (byte)')' or (byte)'}' or (byte)']' or (byte)';' or (byte)',' or (byte)'+' or (byte)'.' or (byte)'\\' or (byte)'\n' or (byte)'\r' or (byte)'"') Emit(text, name, start, length, quote, syntax, output);
    }

    /// <summary>Adds a candidate.</summary>
    internal static void Emit(ReadOnlySpan<byte> text, NameSpan name, int start, int length, byte quote, CandidateSyntax syntax, List<Candidate> output)
    {
        if (length <= 0 || start + length > text.Length) return;
        if (quote == 0 && syntax != CandidateSyntax.Bytes) length = Trimmed(text.Slice(start, length));
        if (length == 0) return;
        output.Add(new Candidate(name.Start, name.End - name.Start, start, length, syntax, quote));
    }

    /// <summary>Length of a bare value without a line continuation and without a closing bracket that it did not open.</summary>
    private static int Trimmed(ReadOnlySpan<byte> value)
    {
        var length = value.Length;
        if (value[^1] is (byte)'\'' or (byte)'"' && value[..^1].IndexOf(value[^1]) < 0) length--;
        while (length > 0)
        {
            var open = value[length - 1] switch { (byte)')' => (byte)'(', (byte)'}' => (byte)'{', (byte)']' => (byte)'[', (byte)'\\' => (byte)'\\', _ => (byte)0 };
            if (open == 0 || value[..(length - 1)].IndexOf(open) >= 0) break;
            length--;
        }

        return length;
    }

    /// <summary>Skips spaces and tabs.</summary>
    internal static void SkipBlanks(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t') at++;
    }

    /// <summary>Skips white space with line ends.</summary>
    internal static void SkipWhite(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
    }
}
