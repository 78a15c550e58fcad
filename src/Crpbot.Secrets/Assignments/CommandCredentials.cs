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
        else if (Is(anchor, "identified by"u8)) AccountCommands.Identified(text, at, output);
        else if (Is(anchor, "securestring"u8)) AccountCommands.SecureString(text, at, output);
        else if (Is(anchor, "sudo -s"u8)) AccountCommands.Echoed(text, start, output);
        else if (Is(anchor, "sp_addlogin"u8)) AccountCommands.Second(text, at, output);
        else if (Is(anchor, "schtasks "u8)) Spaced(text, line, at, "/rp"u8, output);
        else if (Is(anchor, "signtool "u8)) Spaced(text, line, at, "/p "u8, output);
        else if (Is(anchor, "psexec "u8) || Is(anchor, "docker login "u8)) Spaced(text, line, at, "-p "u8, output);
        else if (Is(anchor, "plink "u8)) Spaced(text, line, at, "-pw "u8, output);
        else if (Is(anchor, "7z a "u8)) Glued(text, line, at, " -p"u8, output);
        else if (Is(anchor, "smbclient "u8)) AccountCommands.PercentUser(text, line, at, output);
        else if (Is(anchor, "chpasswd"u8)) AccountCommands.BeforePipe(text, start, output);
        else if (Is(anchor, "net user "u8)) AccountCommands.NetUser(text, line, at, output);
        else if (Is(anchor, "basic_auth "u8)) AccountCommands.Second(text, at, output);
        else if (Is(anchor, "net use"u8)) AccountCommands.NetUse(text, line, at, output);
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
        for (var feed = rest.IndexOf((byte)'\n'); feed >= 0;)
        {
            if (!rest[..feed].TrimEnd((byte)'\r').EndsWith("\\"u8)) return feed;
            var next = rest[(feed + 1)..].IndexOf((byte)'\n');
            feed = next < 0 ? -1 : feed + 1 + next;
        }

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

    internal static void Add(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        if (at < text.Length && text[at] != '-' && ValueReader.Read(text, at, "\"';|&)`<>"u8, out var start, out var length, out var quote))
            output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Flag, quote));
    }
}
