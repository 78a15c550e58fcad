namespace Crpbot.Secrets.Assignments;

/// <summary>Passwords among the arguments of well-known commands.</summary>
internal static class CommandCredentials
{
    private const int MaxCommand = 512;

    /// <summary>Handles anchors that are command names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the anchor.</param>
    /// <param name="length">Its length.</param>
    /// <param name="output">Receives candidates.</param>
    /// <returns>True when the anchor was a command name.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, int start, int length, List<Candidate> output)
    {
        var anchor = text.Slice(start, length);
        var line = text.Slice(start + length, LineLength(text, start + length));
        var at = start + length;
        if (Is(anchor, "curl "u8) || Is(anchor, "wget "u8) || Is(anchor, "http --auth"u8)) UserFlags(text, line, at, output);
        else if (Is(anchor, "mysql "u8) || Is(anchor, "mysqldump "u8)) Glued(text, line, at, " -p"u8, output);
        else if (Is(anchor, "sshpass"u8)) Spaced(text, line, at, "-p"u8, output);
        else if (Is(anchor, "sqlcmd "u8)) Spaced(text, line, at, "-P"u8, output);
        else if (Is(anchor, "ldapsearch "u8)) Spaced(text, line, at, "-w"u8, output);
        else if (Is(anchor, "redis-cli "u8)) Spaced(text, line, at, "-a"u8, output);
        else if (Is(anchor, "mongo "u8)) Spaced(text, line, at, "-p "u8, output);
        else if (Is(anchor, "identified by"u8)) Identified(text, at, output);
        else if (Is(anchor, "securestring"u8)) SecureString(text, at, output);
        else if (Is(anchor, "sudo -s"u8)) Echoed(text, start, output);
        else if (Is(anchor, "sp_addlogin"u8)) Second(text, at, output);
        else if (Is(anchor, "schtasks "u8)) Spaced(text, line, at, "/rp"u8, output);
        else if (Is(anchor, "signtool "u8)) Spaced(text, line, at, "/p "u8, output);
        else if (Is(anchor, "psexec "u8) || Is(anchor, "docker login "u8)) Spaced(text, line, at, "-p "u8, output);
        else if (Is(anchor, "plink "u8)) Spaced(text, line, at, "-pw "u8, output);
        else if (Is(anchor, "7z a "u8)) Glued(text, line, at, " -p"u8, output);
        else if (Is(anchor, "smbclient "u8)) PercentUser(text, line, at, output);
        else if (Is(anchor, "chpasswd"u8)) BeforePipe(text, start, output);
        else if (Is(anchor, "net user "u8)) NetUser(text, line, at, output);
        else if (Is(anchor, "basic_auth "u8)) Second(text, at, output);
        else if (Is(anchor, "net use"u8)) NetUse(text, line, at, output);
        else return Is(anchor, "psql "u8);
        return true;
    }

    private static bool Is(ReadOnlySpan<byte> anchor, ReadOnlySpan<byte> name)
    {
        if (anchor.Length != name.Length) return false;
        for (var i = 0; i < name.Length; i++)
            if ((anchor[i] | 0x20) != (name[i] | 0x20)) return false;
        return true;
    }

    private static int LineLength(ReadOnlySpan<byte> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + MaxCommand)];
        for (var i = 0; i < rest.Length; i++)
            if (rest[i] == '\n' && (i == 0 || rest[i - 1] != '\\') && (i < 2 || rest[i - 1] != '\r' || rest[i - 2] != '\\')) return i;
        return rest.Length;
    }

    /// <summary><c>-u user:password</c>, <c>--user user:password</c>.</summary>
    private static void UserFlags(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        ReadOnlySpan<byte> shortFlag = "-u"u8, longFlag = "--user"u8;
        for (var i = 0; i + 3 < line.Length; i++)
        {
            if (i > 0 && line[i - 1] > ' ') continue;
            var flag = line[i..].StartsWith(longFlag) ? longFlag.Length : line[i..].StartsWith(shortFlag) ? shortFlag.Length : 0;
            if (flag == 0) continue;
            var at = offset + i + flag;
            while (at < text.Length && text[at] is (byte)' ' or (byte)'=') at++;
            if (!ValueReader.Read(text, at, "\"';|&)`"u8, out var start, out var length, out var quote)) continue;
            var colon = text.Slice(start, length).IndexOf((byte)':');
            if (colon > 0 && colon + 1 < length) output.Add(new Candidate(start, colon, start + colon + 1, length - colon - 1, CandidateSyntax.Flag, quote));
        }
    }

    private static void Glued(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, ReadOnlySpan<byte> flag, List<Candidate> output)
    {
        var found = (line.StartsWith("-p"u8) ? 0 : line.IndexOf(flag)) is var i && i >= 0 ? i : -1;
        if (found < 0) return;
        var at = offset + found + (line[found] == ' ' ? flag.Length : flag.Length - 1);
        if (at >= text.Length || text[at] <= ' ' || char.IsAsciiLetter((char)text[at]) && line[found..].StartsWith(" -port"u8)) return;
        Add(text, at, output);
    }

    private static void Spaced(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, ReadOnlySpan<byte> flag, List<Candidate> output)
    {
        for (var i = 0; i + flag.Length < line.Length; i++)
        {
            if ((i > 0 && line[i - 1] > ' ') || !line[i..].StartsWith(flag)) continue;
            var at = offset + i + flag.Length;
            AssignmentScanner.SkipBlanks(text, ref at);
            Add(text, at, output);
            return;
        }
    }

    /// <summary><c>net use x: \\server\share password /user:name</c>.</summary>
    private static void NetUse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var user = line.IndexOf("/user:"u8);
        if (user < 0) user = line.IndexOf("/USER:"u8);
        if (user < 0) return;
        var after = user + 6;
        while (after < line.Length && line[after] > ' ') after++;
        while (after < line.Length && line[after] == ' ') after++;
        if (after < line.Length && line[after] is not ((byte)'/' or (byte)'\r' or (byte)'>' or (byte)'&'))
        {
            Add(text, offset + after, output);
            return;
        }

        var share = line[..user].IndexOf("\\\\"u8);
        if (share < 0) return;
        var at = share;
        while (at < user && line[at] > ' ') at++;
        while (at < user && line[at] == ' ') at++;
        if (at < user && line[at] != '/') Add(text, offset + at, output);
    }

    /// <summary><c>-U 'user%password'</c>.</summary>
    private static void PercentUser(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var flag = line.IndexOf("-U"u8);
        var percent = flag < 0 ? -1 : line[flag..].IndexOf((byte)'%');
        if (percent > 0) Add(text, offset + flag + percent + 1, output);
    }

    /// <summary><c>echo "user:password" | chpasswd</c>.</summary>
    private static void BeforePipe(ReadOnlySpan<byte> text, int anchor, List<Candidate> output)
    {
        var start = text[..anchor].LastIndexOf((byte)'\n') + 1;
        var line = text[start..anchor];
        var echo = line.IndexOf("echo "u8);
        var colon = echo < 0 ? -1 : line[echo..].IndexOf((byte)':');
        if (colon > 0 && line[(echo + colon)..].IndexOf((byte)'|') > 0) Add(text, start + echo + colon + 1, output);
    }

    /// <summary><c>IDENTIFIED BY 'x'</c>, <c>IDENTIFIED BY PASSWORD 'x'</c>, <c>IDENTIFIED BY x</c>.</summary>
    private static void Identified(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipWhite(text, ref at);
        var before = text[Math.Max(0, at - 160)..at];
        var sql = before.IndexOf("USER"u8) >= 0 || before.IndexOf("user "u8) >= 0 || before.IndexOf("GRANT"u8) >= 0 || before.IndexOf("grant "u8) >= 0;
        if (at < text.Length && text[at] != '`' && sql && ValueReader.Read(text, at, ";,)"u8, out var start, out var length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Sql, quote));
    }

    /// <summary><c>ConvertTo-SecureString 'x'</c>, <c>-String "x"</c>.</summary>
    private static void SecureString(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        if (at >= text.Length || text[at] != ' ') return;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (text[at..].StartsWith("-String "u8)) at += 8;
        if (ValueReader.Read(text, at, [], out var start, out var length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }

    /// <summary><c>echo "password" | sudo -S</c>.</summary>
    private static void Echoed(ReadOnlySpan<byte> text, int anchor, List<Candidate> output)
    {
        var start = text[..anchor].LastIndexOf((byte)'\n') + 1;
        var line = text[start..anchor];
        var echo = line.LastIndexOf("echo "u8);
        if (echo < 0 || line[echo..].IndexOf((byte)'|') < 0) return;
        var at = start + echo + 5;
        AssignmentScanner.SkipBlanks(text, ref at);
        Add(text, at, output);
    }

    /// <summary><c>net user name password /add</c>.</summary>
    private static void NetUser(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, int offset, List<Candidate> output)
    {
        var at = 0;
        while (at < line.Length && line[at] == ' ') at++;
        while (at < line.Length && line[at] > ' ') at++;
        while (at < line.Length && line[at] == ' ') at++;
        if (at < line.Length && line[at] is not ((byte)'/' or (byte)'*' or (byte)'\r')) Add(text, offset + at, output);
    }

    /// <summary><c>basic_auth 'user', 'password'</c>.</summary>
    private static void Second(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        if (!ValueReader.Read(text, at, [], out var start, out var length, out _)) return;
        at = start + length + 1;
        if (at >= text.Length || text[at] != ',') return;
        at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (ValueReader.Read(text, at, [], out start, out length, out var quote)) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }

    private static void Add(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        if (at < text.Length && text[at] != '-' && ValueReader.Read(text, at, "\"';|&)`<>"u8, out var start, out var length, out var quote))
            output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }
}
