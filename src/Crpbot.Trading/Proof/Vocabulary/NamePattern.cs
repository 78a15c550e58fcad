namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>
/// A name as a vocabulary writes it: <c>MetaTrader5.order_send</c> (full dotted name, or receiver and member as written), <c>*.create_order</c>
/// (any receiver), <c>*client*.trade</c>, or a bare name. <c>*</c> stands for any characters; letters match in either case, a leading underscore is passed over.
/// </summary>
public sealed class NamePattern
{
    private readonly string? _receiver;
    private readonly string _member;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">As written.</param>
    public NamePattern(string text)
    {
        var dot = text.LastIndexOf('.');
        (Text, _receiver, _member) = (text, dot < 0 ? null : text[..dot], text[(dot + 1)..]);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>True when the receiver may be anything, so that only the platform's import tells what is meant.</summary>
    public bool IsOpen => _receiver is null or "*" || _member.Contains('*', StringComparison.Ordinal);

    /// <summary>The member without wildcards; null when it has some, so that every call must be looked at.</summary>
    public string? Anchor => _member.Contains('*', StringComparison.Ordinal) ? null : _member;

    /// <summary>True when it fits a name with its receiver.</summary>
    /// <param name="receivers">What the receiver is called: as written, its type, its package; empty for a bare name.</param>
    /// <param name="member">Last name.</param>
    public bool Fits(IReadOnlyList<string> receivers, string member)
    {
        if (!Glob(_member, member)) return false;
        if (_receiver is null) return true;
        if (_receiver == "*") return receivers.Count > 0;
        foreach (var receiver in receivers)
            if (Glob(_receiver, receiver)) return true;
        return false;
    }

    private static bool Glob(string pattern, string text) => Matches(pattern.AsSpan().TrimStart('_'), text.AsSpan().TrimStart('_'));

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, mark, p) = (p, t, p + 1);
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t])) (p, t) = (p + 1, t + 1);
            else if (star >= 0) (mark, p, t) = (mark + 1, star + 1, mark + 1);
            else return false;
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
