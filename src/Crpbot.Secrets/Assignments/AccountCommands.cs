namespace Crpbot.Secrets.Assignments;

/// <summary>Passwords of commands that make accounts or log in to them, beyond a plain flag.</summary>
internal static class AccountCommands
{
    /// <summary><c>-U 'user%password'</c>.</summary>
    internal static void PercentUser(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var flag = line.IndexOf("-U"u8);
        var percent = flag < 0 ? -1 : line[flag..].IndexOf((byte)'%');
        if (percent > 0) CommandCredentials.Add(text, offset + flag + percent + 1, output);
    }

    /// <summary><c>echo "user:password" | chpasswd</c>.</summary>
    internal static void BeforePipe(ReadOnlySpan<byte> text, int anchor, List<Candidate> output)
    {
        var start = text[..anchor].LastIndexOf((byte)'\n') + 1;
        var line = text[start..anchor];
        var echo = line.IndexOf("echo "u8);
        var colon = echo < 0 ? -1 : line[echo..].IndexOf((byte)':');
        if (colon > 0 && line[(echo + colon)..].IndexOf((byte)'|') > 0) CommandCredentials.Add(text, start + echo + colon + 1, output);
    }

    /// <summary><c>IDENTIFIED BY 'x'</c>, <c>IDENTIFIED BY PASSWORD 'x'</c>, <c>IDENTIFIED BY x</c>.</summary>
    internal static void Identified(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipWhite(text, ref at);
        var before = text[Math.Max(0, at - 160)..at];
        var sql = before.IndexOf("USER"u8) >= 0 || before.IndexOf("user "u8) >= 0 || before.IndexOf("GRANT"u8) >= 0 || before.IndexOf("grant "u8) >= 0;
        if (at < text.Length && text[at] != '`' && sql && ValueReader.Read(text, at, ";,)"u8, out var start, out var length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Sql, quote));
    }

    /// <summary><c>ConvertTo-SecureString 'x'</c>, <c>-String "x"</c>.</summary>
    internal static void SecureString(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        if (at >= text.Length || text[at] != ' ') return;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (text[at..].StartsWith("-String "u8)) at += 8;
        if (ValueReader.Read(text, at, [], out var start, out var length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }

    /// <summary><c>echo "password" | sudo -S</c>.</summary>
    internal static void Echoed(ReadOnlySpan<byte> text, int anchor, List<Candidate> output)
    {
        var start = text[..anchor].LastIndexOf((byte)'\n') + 1;
        var line = text[start..anchor];
        var echo = line.LastIndexOf("echo "u8);
        if (echo < 0 || line[echo..].IndexOf((byte)'|') < 0) return;
        var at = start + echo + 5;
        AssignmentScanner.SkipBlanks(text, ref at);
        CommandCredentials.Add(text, at, output);
    }

    /// <summary><c>net user name password /add</c>.</summary>
    internal static void NetUser(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var at = 0;
        while (at < line.Length && line[at] == ' ') at++;
        while (at < line.Length && line[at] > ' ') at++;
        while (at < line.Length && line[at] == ' ') at++;
        if (at < line.Length && line[at] is not ((byte)'/' or (byte)'*' or (byte)'\r')) CommandCredentials.Add(text, offset + at, output);
    }

    /// <summary><c>basic_auth 'user', 'password'</c>.</summary>
    internal static void Second(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        if (!ValueReader.Read(text, at, [], out var start, out var length, out _)) return;
        at = start + length + 1;
        if (at >= text.Length || text[at] != ',') return;
        at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (ValueReader.Read(text, at, [], out start, out length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }

    /// <summary><c>net use x: \\server\share password /user:name</c>.</summary>
    internal static void NetUse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var user = line.IndexOf("/user:"u8);
        if (user < 0) user = line.IndexOf("/USER:"u8);
        if (user < 0) return;
        var after = user + 6;
        while (after < line.Length && line[after] > ' ') after++;
        while (after < line.Length && line[after] == ' ') after++;
        if (after < line.Length && line[after] is not ((byte)'/' or (byte)'\r' or (byte)'>' or (byte)'&'))
        {
            CommandCredentials.Add(text, offset + after, output);
            return;
        }

        var share = line[..user].IndexOf("\\\\"u8);
        if (share < 0) return;
        var at = share;
        while (at < user && line[at] > ' ') at++;
        while (at < user && line[at] == ' ') at++;
        if (at < user && line[at] != '/') CommandCredentials.Add(text, offset + at, output);
    }
}
