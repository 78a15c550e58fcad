using System.Buffers;

namespace Crpbot.Secrets.Assignments;

/// <summary>The value is an expression with a literal to fall back on: <c>os.getenv("X", "literal")</c>, <c>x || "literal"</c>, <c>${X:-literal}</c>.</summary>
internal static class Fallbacks
{
    private const int MaxExpression = 240;
    private static readonly SearchValues<byte> NoCallee = SearchValues.Create("\"';,{}"u8);

    /// <summary>Looks for the fallback in the expression at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that is assigned.</param>
    /// <param name="at">Begin of the expression.</param>
    /// <param name="output">Receives the candidate.</param>
    public static void Scan(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        var rest = text[at..Math.Min(text.Length, at + MaxExpression)];
        var feed = rest.IndexOf((byte)'\n');
        if (feed >= 0) rest = rest[..feed];
        if (ShellDefault(text, name, rest, at, output)) return;
        foreach (var sign in (ReadOnlySpan<string>)["||", "??", "?:", " or ", ": \"", ": '", " else \"", " else '"])
        {
            var found = IndexOf(rest, sign);
            if (found < 0 || (sign[0] == ':' && rest[..found].IndexOf((byte)'?') < 0)) continue;
            var value = at + found + sign.Length - (sign[^1] is '"' or '\'' ? 1 : 0);
            AssignmentScanner.SkipBlanks(text, ref value);
            if (!ValueReader.Read(text, value, [], out var start, out var length, out var quote)) continue;
            AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Assignment, output);
            return;
        }

        Wrapped(text, name, rest, at, output);
    }

    /// <summary>The default in <c>${NAME:-literal}</c> or <c>${NAME:literal}</c>, seen from the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="output">Receives the candidate.</param>
    public static void Default(ReadOnlySpan<byte> text, NameSpan name, List<Candidate> output)
    {
        var at = name.End;
        if (at >= text.Length || text[at] is not ((byte)':' or (byte)'-' or (byte)'=')) return;
        while (at < text.Length && at - name.End < 2 && text[at] is (byte)':' or (byte)'-' or (byte)'=') at++;
        var close = text[at..Math.Min(text.Length, at + 128)].IndexOf((byte)'}');
        if (close > 0 && text[at] is not ((byte)'?' or (byte)'+')) AssignmentScanner.Emit(text, name, at, close, 0, CandidateSyntax.Assignment, output);
    }

    /// <summary><c>getenv("X", "literal")</c> and wrappers around one literal: <c>SecretStr("literal")</c>, <c>Buffer.from('literal')</c>.</summary>
    private static void Wrapped(ReadOnlySpan<byte> text, NameSpan name, ReadOnlySpan<byte> rest, int at, List<Candidate> output)
    {
        var open = rest.IndexOf((byte)'(');
        if (open < 0) return;
        var callee = rest[..open];
        if (callee.IndexOfAny(NoCallee) >= 0) return;

        // NewSecret([]byte("literal")): the innermost call counts.
        for (var inner = open; inner + 1 < rest.Length;)
        {
            var next = rest[(inner + 1)..].IndexOfAny((byte)'(', (byte)'"', (byte)'\'');
            if (next < 0 || rest[inner + 1 + next] != '(') break;
            inner += next + 1;
            if (rest[(open + 1)..inner].IndexOfAny(NoCallee) >= 0) break;
            open = inner;
            callee = rest[..inner];
        }

        var first = at + open + 1;
        AssignmentScanner.SkipBlanks(text, ref first);
        if (!ValueReader.Read(text, first, [], out var start, out var length, out var quote)) return;
        var behind = start + length + 1;
        AssignmentScanner.SkipBlanks(text, ref behind);
        if (behind >= text.Length) return;
        if (text[behind] == ',')
        {
            var second = behind + 1;
            AssignmentScanner.SkipBlanks(text, ref second);
            SkipKeyword(text, ref second);
            if (!ValueReader.Read(text, second, [], out var otherStart, out var otherLength, out var otherQuote)) return;
            var isEncoding = IsEncoding(text.Slice(otherStart, otherLength));
            if (isEncoding) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Argument, output);
            else if (IsLookup(callee) || IsEncoding(text.Slice(start, length))) AssignmentScanner.Emit(text, name, otherStart, otherLength, otherQuote, CandidateSyntax.Argument, output);
        }
        else if (IsWrapper(callee))
        {
            AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Argument, output);
        }
    }

    /// <summary>The encoding that <c>Buffer.from(x, 'hex')</c> and <c>pack('H*', x)</c> name.</summary>
    private static bool IsEncoding(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("hex"u8) || value.SequenceEqual("base64"u8) || value.SequenceEqual("H*"u8) || value.SequenceEqual("utf8"u8) || value.SequenceEqual("utf-8"u8) || value.SequenceEqual("ascii"u8) || value.SequenceEqual("UTF-8"u8) || value.SequenceEqual("binary"u8);

    private static void SkipKeyword(ReadOnlySpan<byte> text, ref int at)
    {
        foreach (var keyword in (ReadOnlySpan<string>)["default=", "default_value=", "fallback=", "default:", "defaultValue:"])
        {
            if (IndexOf(text[at..Math.Min(text.Length, at + keyword.Length)], keyword) != 0) continue;
            at += keyword.Length;
            AssignmentScanner.SkipBlanks(text, ref at);
            return;
        }
    }

    private static bool IsLookup(ReadOnlySpan<byte> callee) =>
        IndexOf(callee, "env") >= 0 || IndexOf(callee, "ENV") >= 0 || IndexOf(callee, "get") >= 0 || IndexOf(callee, "fetch") >= 0 || IndexOf(callee, "onfig") >= 0 || IndexOf(callee, "option") >= 0 || IndexOf(callee, "ield") >= 0;

    private static bool IsWrapper(ReadOnlySpan<byte> callee)
    {
        if (IndexOf(callee, "env") >= 0 || IndexOf(callee, "ENV") >= 0 || (IndexOf(callee, "get") >= 0 || IndexOf(callee, "Get") >= 0) && IndexOf(callee, "ytes") < 0) return false;
        foreach (var wrapper in (ReadOnlySpan<string>)["SecretStr", "Secret", "from", "bytes", "encode", "Encoder", "SecureString", "SecureString ", "Plain", "byte", "str", "String", "b64", "decode", "pystring", "hash", "Hash", "crypt", "sha", "md5", "MD5", "SHA", "PASSWORD", "Some", "Bytes", "Decode", "Fernet", "AES", "Key", "Encrypt", "encrypt", "Password", "assword"])
            if (IndexOf(callee, wrapper) >= 0) return true;
        return false;
    }

    private static bool ShellDefault(ReadOnlySpan<byte> text, NameSpan name, ReadOnlySpan<byte> rest, int at, List<Candidate> output)
    {
        var lead = rest.Length - rest.TrimStart("\"'"u8).Length;
        rest = rest[lead..];
        if (!rest.StartsWith("${"u8)) return false;
        var close = rest.IndexOf((byte)'}');
        var colon = close < 0 ? -1 : rest[..close].IndexOf((byte)':');
        if (colon < 0) return false;
        var start = colon + 1;
        if (start < close && rest[start] is (byte)'-' or (byte)'=') start++;
        if (start < close && rest[start] is not ((byte)'?' or (byte)'+')) AssignmentScanner.Emit(text, name, at + lead + start, close - start, 0, CandidateSyntax.Assignment, output);
        return true;
    }

    private static int IndexOf(ReadOnlySpan<byte> text, string word)
    {
        Span<byte> bytes = stackalloc byte[word.Length];
        for (var i = 0; i < word.Length; i++) bytes[i] = (byte)word[i];
        return text.IndexOf(bytes);
    }
}
