namespace Crpbot.Secrets.Assignments;

/// <summary>User name and password in prose: <c>Credentials: admin / x</c>, <c>login admin:x</c>, <c>account: a@b.example / x</c>.</summary>
internal static class UserAndPassword
{
    private const int MaxUser = 64;

    /// <summary>Looks for such a pair behind a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="output">Receives the password as a candidate.</param>
    /// <returns>True when the name is one that only such a pair can follow.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, NameSpan name, List<Candidate> output)
    {
        var word = text[name.Start..name.End];
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

    private static bool EndsWith(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower)
    {
        if (word.Length < lower.Length) return false;
        word = word[^lower.Length..];
        for (var i = 0; i < word.Length; i++)
            if ((word[i] | 0x20) != lower[i]) return false;
        return true;
    }
}
