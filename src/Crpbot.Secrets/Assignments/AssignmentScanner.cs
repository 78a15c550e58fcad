using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Assignments;

/// <summary>
/// Finds values with credential-like names around the literals that the prefilter saw. Reads the syntax of many languages and formats by hand;
/// whether the value is a credential is <see cref="GenericJudge"/>'s business.
/// </summary>
public static class AssignmentScanner
{
    /// <summary>Literals that join the prefilter, lower case, at least four bytes.</summary>
    public static IReadOnlyList<string> Anchors => AssignmentAnchors.All;

    /// <summary>Reads the syntax around a literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchorStart">Offset of the literal.</param>
    /// <param name="anchorLength">Its length.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="wanted">Names that rules ask for although they mean no credential by themselves; null for none.</param>
    /// <param name="output">Receives candidates.</param>
    public static void Scan(ReadOnlySpan<byte> text, int anchorStart, int anchorLength, SourceKind kind, INameFilter? wanted, List<Candidate> output)
    {
        var anchor = text.Slice(anchorStart, anchorLength);
        if (anchor.EndsWith("://"u8))
        {
            UrlCredentials.Scan(text, anchorStart + anchorLength, output);
            if (kind is SourceKind.Prose or SourceKind.Unknown) UserAndPassword.AfterUrl(text, anchorStart + anchorLength, output);
            return;
        }

        if (anchor[0] == '@')
        {
            UrlCredentials.ScanBack(text, anchorStart, output);
            return;
        }

        if (HeaderCredentials.Scan(text, anchorStart, anchorLength, output) || CommandCredentials.Scan(text, anchorStart, anchorLength, output)) return;
        if (anchor[^1] == '(' && anchor[^2] > ' ')
        {
            CallArguments.Scan(text, anchorStart, anchorStart + anchorLength, output);
            return;
        }

        ScanName(text, anchorStart, anchorLength, kind, wanted, output);
    }

    /// <summary>Reads the syntax around a literal that is part of a name and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchorStart">Offset of the literal.</param>
    /// <param name="anchorLength">Its length.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="wanted">Names that rules ask for although they mean no credential by themselves; null for none.</param>
    /// <param name="output">Receives candidates.</param>
    public static void ScanName(ReadOnlySpan<byte> text, int anchorStart, int anchorLength, SourceKind kind, INameFilter? wanted, List<Candidate> output)
    {
        var name = NameSpan.Around(text, anchorStart, anchorStart + anchorLength);
        if (kind is SourceKind.Prose or SourceKind.Unknown && UserAndPassword.Scan(text, name, output)) return;
        if (name.Start >= name.End || NameSurroundings.IsInTemplate(text, name) || NameSurroundings.IsInPublicLink(text, name) || NameSurroundings.IsReport(text, name)) return;
        var written = text[name.Start..name.End];
        if (NameMeaning.Of(written).Kind != CredentialNameKind.None) AfterName(text, name, kind, output);
        else if (wanted is not null && MayHaveValue(text, name.End) && wanted.Wants(written)) AfterWantedName(text, name, kind, output);
    }

    /// <summary>A slash, a dot or a backslash behind a name makes it part of a path or an address.</summary>
    private static bool MayHaveValue(ReadOnlySpan<byte> text, int end) => end < text.Length && text[end] is not ((byte)'/' or (byte)'.' or (byte)'\\' or (byte)'\n');

    private static void AfterWantedName(ReadOnlySpan<byte> text, NameSpan name, SourceKind kind, List<Candidate> output)
    {
        var before = output.Count;
        AfterName(text, name, kind, output);
        for (var i = before; i < output.Count; i++) output[i] = output[i] with { OnlyByName = true };
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

        var quoted = NameSurroundings.SkipClosers(text, ref at);
        var flag = name.Start >= 2 && text[name.Start - 1] == '-' && (text[name.Start - 2] == '-' || (text[name.Start - 2] is (byte)' ' or (byte)'\'' or (byte)'"' && kind is SourceKind.Shell or SourceKind.Prose or SourceKind.Unknown));
        if (at >= text.Length) return;
        if (text[at] == '>' && NameSurroundings.IsElement(text, name)) AssignedValues.Element(text, name, at + 1, output);
        else if (text[at] == '(' && !quoted) NamedArguments.Call(text, name, at + 1, output);
        else if (flag && text[at] is (byte)' ' or (byte)'=') NamedArguments.Flag(text, name, at + 1, output);
        else if (text[at] == ':' && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] > ' ' && text[at + 1] != '=' && kind is SourceKind.Prose or SourceKind.Shell) return;
        else if (AssignmentOperators.Operator(text, at, kind, out var value, out var syntax)) AssignedValues.Value(text, name, value, syntax, kind, quoted, output);
        else Looser(text, name, at, quoted, kind, output);
    }

    /// <summary>No operator: <c>("name", "value")</c>, <c>name 'value'</c> of SQL and netrc, <c>| name | value |</c>, <c>name is value</c>.</summary>
    private static void Looser(ReadOnlySpan<byte> text, NameSpan name, int at, bool quoted, SourceKind kind, List<Candidate> output)
    {
        if (text[at] == ',')
        {
            if (!quoted && kind is SourceKind.Sql or SourceKind.Code or SourceKind.Unknown && InsertedValues.Scan(text, name, output)) return;
            if (quoted || (name.Start > 0 && text[name.Start - 1] == ':') || NamedArguments.IsConstant(text[name.Start..name.End])) NamedArguments.NextArgument(text, name, at + 1, quoted, output);
            return;
        }

        if (text[at] == '.' && TypedValues.ScanMember(text, name, at, output)) return;
        if (text[at] == ')' && TypedValues.Scan(text, name, at, output)) return;
        if (text[at] is (byte)')' && kind is SourceKind.Sql or SourceKind.Code or SourceKind.Unknown) InsertedValues.Scan(text, name, output);

        if (quoted && text[at] is (byte)'\'' or (byte)'"') return;

        if (FollowingValue.ScanPair(text, name, at, output)) return;
        LooseValue.Scan(text, name, at, kind, output);
    }

    /// <summary>Adds a candidate.</summary>
    internal static void Emit(ReadOnlySpan<byte> text, NameSpan name, int start, int length, byte quote, CandidateSyntax syntax, List<Candidate> output)
    {
        if (length <= 0 || start + length > text.Length) return;
        if (text.Slice(start, length).StartsWith("{noop}"u8)) (start, length) = (start + 6, length - 6);
        if (quote == 0 && syntax != CandidateSyntax.Bytes) length = Trimmed(text.Slice(start, length));
        if (length == 0) return;
        output.Add(new Candidate(name.Start, name.End - name.Start, start, length, syntax, quote));
    }

    /// <summary>Length of a bare value without a line continuation and without a closing bracket that it did not open.</summary>
    private static int Trimmed(ReadOnlySpan<byte> value)
    {
        var length = value.Length;
        if (value[^1] is (byte)'\'' or (byte)'"' && value[..^1].IndexOf(value[^1]) < 0) length--;
        var emphasis = value.IndexOf("**"u8);
        if (emphasis > 0 && emphasis >= length - 3) length = emphasis;
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
