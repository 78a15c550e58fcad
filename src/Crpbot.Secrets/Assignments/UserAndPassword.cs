namespace Crpbot.Secrets.Assignments;

/// <summary>User name and password in prose: <c>Credentials: admin / x</c>, <c>login admin:x</c>, <c>account: a@b.example / x</c>.</summary>
internal static class UserAndPassword
{
    private const int MaxUser = 64;
    private const int MaxUrl = 200;

    /// <summary>Looks for such a pair behind a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="output">Receives the password as a candidate.</param>
    /// <returns>True when the name is one that only such a pair can follow.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, NameSpan name, List<Candidate> output)
    {
        var word = text[name.Start..name.End];
        if (IsOfPair(text, name, word)) return Behind(text, name.End, output);
        var only = EndsWith(word, "login"u8) || EndsWith(word, "account"u8) || EndsWith(word, "logins"u8);
        if (!only && !EndsWith(word, "credentials"u8) && !EndsWith(word, "creds"u8)) return false;
        var at = name.End;
        while (at < text.Length && text[at] is (byte)':' or (byte)' ' or (byte)'*' or (byte)'`' or (byte)'=') at++;
        var user = at;
        while (at < text.Length && at - user < MaxUser && (NameSpan.IsName(text[at]) || text[at] is (byte)'@' or (byte)'.')) at++;
        if (at == user) return only;
        while (at < text.Length && text[at] is (byte)'`' or (byte)' ') at++;
        if (at >= text.Length || text[at] is not ((byte)'/' or (byte)':')) return only;
        at++;
        while (at < text.Length && text[at] is (byte)'`' or (byte)' ') at++;
        if (ValueReader.Read(text, at, "\"'`;,)*"u8, out var start, out var length, out _) && text[start] != '/')
            output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Prose, 0));
        return only;
    }

    /// <summary><c>https://host:3000 (admin / x)</c>: an address, and in brackets who gets in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset behind the slashes of the address.</param>
    /// <param name="output">Receives the password as a candidate.</param>
    public static void AfterUrl(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        var begin = at;
        while (at < text.Length && at - begin < MaxUrl && text[at] > ' ' && text[at] is not ((byte)')' or (byte)'`' or (byte)'"' or (byte)'\'')) at++;
        while (at < text.Length && text[at] is (byte)')' or (byte)'`' or (byte)'*' or (byte)'>' or (byte)' ') at++;
        if (at + 6 >= text.Length || text[at] != '(') return;
        var close = text[at..Math.Min(text.Length, at + MaxUser + MaxUser)].IndexOfAny((byte)')', (byte)'\n');
        if (close < 6 || text[at + close] != ')' || text.Slice(at + 1, close - 1).IndexOf("://"u8) >= 0) return;
        if (!Pair(text, at + 1, out var user, out var start, out var length) || start + length < at + close - 1) return;
        if (IsAccount(user) || Judging.ValueShape.Of(text.Slice(start, length)) is { Classes: >= 3, Length: >= 8 }) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Prose, 0));
    }

    /// <summary>The password's name ends the name of a pair: <c>username/password</c>, <c>user name and password</c>.</summary>
    private static bool IsOfPair(ReadOnlySpan<byte> text, NameSpan name, ReadOnlySpan<byte> word)
    {
        if (word.EndsWith("账号密码"u8) || word.EndsWith("帐号密码"u8) || word.EndsWith("用户名密码"u8) || word.EndsWith("用户密码"u8)) return true;
        if (!EndsWith(word, "password"u8) || name.Start < 8) return false;
        var before = text[(name.Start - 8)..name.Start].TrimEnd((byte)' ');
        return before.EndsWith("/"u8) || before.EndsWith("和"u8) || EndsWith(before, "and"u8);
    }

    /// <summary><c>: user / value</c>, with or without emphasis.</summary>
    private static bool Behind(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        var begin = at;
        while (at < text.Length && (text[at] is (byte)':' or (byte)' ' or (byte)'*' or (byte)'`' or (byte)'=' || text[at..].StartsWith("："u8))) at += text[at] >= 0x80 ? 3 : 1;
        if (at == begin || !Pair(text, at, out _, out var start, out var length)) return false;
        output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Prose, 0));
        return true;
    }

    /// <summary>A user name, a slash and a word.</summary>
    private static bool Pair(ReadOnlySpan<byte> text, int at, out ReadOnlySpan<byte> user, out int start, out int length)
    {
        (start, length) = (0, 0);
        while (at < text.Length && text[at] is (byte)'`' or (byte)'*' or (byte)' ') at++;
        var first = at;
        while (at < text.Length && at - first < MaxUser && (NameSpan.IsName(text[at]) && text[at] < 0x80 || text[at] is (byte)'@' or (byte)'.')) at++;
        user = text[first..at];
        if (at == first || !char.IsAsciiLetter((char)text[first])) return false;
        while (at < text.Length && text[at] is (byte)'`' or (byte)'*' or (byte)' ') at++;
        if (at >= text.Length || text[at] != '/') return false;
        at++;
        while (at < text.Length && text[at] is (byte)'`' or (byte)'*' or (byte)' ') at++;
        return at < text.Length && text[at] is not ((byte)'/' or (byte)'$' or (byte)'{' or (byte)'<') && ValueReader.Read(text, at, "\"'`;,)*"u8, out start, out length, out _);
    }

    private static bool IsAccount(ReadOnlySpan<byte> user)
    {
        if (user.IndexOf((byte)'@') > 0) return true;
        foreach (var account in (ReadOnlySpan<string>)["admin", "administrator", "root", "user", "elastic", "guest", "postgres", "grafana", "test", "demo", "sa", "superadmin", "minioadmin", "ubuntu", "pi"])
            if (account.Length == user.Length && System.Text.Ascii.EqualsIgnoreCase(user, account)) return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower)
    {
        if (word.Length < lower.Length) return false;
        word = word[^lower.Length..];
        for (var i = 0; i < word.Length; i++)
            if ((word[i] | 0x20) != lower[i]) return false;
        return true;
    }
}
