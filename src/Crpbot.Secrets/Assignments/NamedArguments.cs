namespace Crpbot.Secrets.Assignments;

/// <summary>Values of calls and flags: <c>setName("value")</c>, <c>("name", "value")</c>, <c>--name value</c>.</summary>
internal static class NamedArguments
{
    internal static void Call(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        if (!ValueReader.Read(text, at, [], out var start, out var length, out var quote))
        {
            Fallbacks.Scan(text, name, at, output);
            if (Judging.NameMeaning.Of(text[name.Start..name.End]).Kind == Judging.CredentialNameKind.Password) SecondArgument(text, at, output);
            return;
        }

        // PasswordAuthentication("user", "value"): of two literals the second is the one.
        var next = start + length + 1;
        AssignmentScanner.SkipBlanks(text, ref next);
        if (next < text.Length && text[next] == ',')
        {
            next++;
            AssignmentScanner.SkipWhite(text, ref next);
            if (ValueReader.Read(text, next, [], out var second, out var secondLength, out var secondQuote))
            {
                output.Add(new Candidate(0, 0, second, secondLength, CandidateSyntax.Positional, secondQuote));
                return;
            }
        }

        AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Argument, output);
    }

    /// <summary><c>decryptWithPassword(pem, "value")</c>.</summary>
    private static void SecondArgument(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        var end = at;
        while (end < text.Length && end - at < 40 && (NameSpan.IsName(text[end]) || text[end] == '.')) end++;
        if (end == at || end + 1 >= text.Length || text[end] != ',') return;
        end++;
        AssignmentScanner.SkipBlanks(text, ref end);
        if (ValueReader.Read(text, end, [], out var start, out var length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Positional, quote));
    }

    /// <summary>True when the nearest open bracket before an offset is that of a list.</summary>
    private static bool IsInList(ReadOnlySpan<byte> text, int at)
    {
        var depth = 0;
        for (var i = at; i >= 0 && at - i < 400; i--)
        {
            if (text[i] is (byte)')' or (byte)']' or (byte)'}') depth++;
            else if (text[i] is (byte)'(' or (byte)'[' or (byte)'{' && --depth < 0) return text[i] != '(';
        }

        return true;
    }

    internal static void Flag(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        if (at < text.Length && text[at] == '-') return;
        if (ValueReader.Read(text, at, AssignedValues.ShellEnds, out var start, out var length, out var quote)) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Flag, output);
    }

    /// <summary><c>put("name", "value")</c>, <c>{"name", "value"}</c>; in a list of names the next one is no value.</summary>
    internal static void NextArgument(ReadOnlySpan<byte> text, NameSpan name, int at, bool quoted, List<Candidate> output)
    {
        var before = name.Start - 1;
        while (before > 0 && text[before] is (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)' ' or (byte)'@' or (byte)'.' or (byte)':' or (byte)'#' or (byte)'-' or (byte)'[') before--;
        if (before < 0) return;
        AssignmentScanner.SkipWhite(text, ref at);
        if (TypedValues.ScanKeyword(text, name, at, output)) return;
        if (FollowingValue.ScanPair(text, name, at, output)) return;
        if (text[before] is not ((byte)'(' or (byte)'{' or (byte)',') && !(name.Start > 4 && text[(name.Start - 5)..name.Start].SequenceEqual("set :"u8))) return;

        if (name.Start > 1 && text[name.Start - 2] == '[' && text[before] != ',') before = name.Start - 2;
        if (text[before] == ',' && quoted && IsInList(text, before)) return;
        var syntax = text[before] is (byte)'(' or (byte)'{' || !quoted ? CandidateSyntax.Argument : CandidateSyntax.Positional;
        if (!ValueReader.Read(text, at, [], out var start, out var length, out var quote))
        {
            FollowingValue.ScanPair(text, name, at, output);
            return;
        }

        var end = start + length + 1;
        AssignmentScanner.SkipBlanks(text, ref end);
        if (quoted && text[before] == '{' && IsFollowedByLiteral(text, end)) return;
        if (end < text.Length && text[end] is (byte)')' or (byte)'}' or (byte)']' or (byte)';' or (byte)',' or (byte)'+' or (byte)'.' or (byte)'\\' or (byte)'\n' or (byte)'\r' or (byte)'"') AssignmentScanner.Emit(text, name, start, length, quote, syntax, output);
    }

    /// <summary><c>{"password", "projects", "role"}</c>: a set of names.</summary>
    private static bool IsFollowedByLiteral(ReadOnlySpan<byte> text, int at)
    {
        if (at >= text.Length || text[at] != ',') return false;
        at++;
        AssignmentScanner.SkipWhite(text, ref at);
        return at < text.Length && text[at] is (byte)'"' or (byte)'\'';
    }

    /// <summary><c>CURLOPT_USERPWD</c>: a constant that names an option.</summary>
    internal static bool IsConstant(ReadOnlySpan<byte> name)
    {
        foreach (var b in name)
            if (char.IsAsciiLetterLower((char)b)) return false;
        return name.Length >= 4;
    }
}
