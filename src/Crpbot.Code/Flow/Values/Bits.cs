namespace Crpbot.Code.Flow.Values;

/// <summary>An unchanging set of small numbers.</summary>
internal sealed class Bits : IEquatable<Bits>
{
    public static readonly Bits None = new([]);
    private readonly ulong[] _words;

    private Bits(ulong[] words) => _words = words;

    public bool IsEmpty => _words.Length == 0;

    public static Bits Of(IReadOnlyList<int> members)
    {
        var result = None;
        foreach (var member in members) result = result.With(member);
        return result;
    }

    public bool Has(int member) => member >> 6 < _words.Length && (_words[member >> 6] >> (member & 63) & 1) != 0;

    public Bits With(int member)
    {
        if (Has(member)) return this;
        var words = new ulong[Math.Max(_words.Length, (member >> 6) + 1)];
        _words.CopyTo(words, 0);
        words[member >> 6] |= 1UL << (member & 63);
        return new Bits(words);
    }

    public Bits Union(Bits other)
    {
        if (other.IsSubsetOf(this)) return this;
        if (IsSubsetOf(other)) return other;
        var words = new ulong[Math.Max(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++) words[i] = Word(i) | other.Word(i);
        return new Bits(words);
    }

    public Bits Intersect(Bits other)
    {
        var length = Math.Min(_words.Length, other._words.Length);
        while (length > 0 && (_words[length - 1] & other._words[length - 1]) == 0) length--;
        if (length == 0) return None;
        var words = new ulong[length];
        for (var i = 0; i < length; i++) words[i] = _words[i] & other._words[i];
        return new Bits(words);
    }

    public bool Overlaps(Bits other)
    {
        var length = Math.Min(_words.Length, other._words.Length);
        for (var i = 0; i < length; i++)
        {
            if ((_words[i] & other._words[i]) != 0) return true;
        }

        return false;
    }

    public bool IsSubsetOf(Bits other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other.Word(i)) != 0) return false;
        }

        return true;
    }

    public bool Equals(Bits? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as Bits);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var word in _words) hash = hash * 31 + word.GetHashCode();
        return hash;
    }

    private ulong Word(int index) => index < _words.Length ? _words[index] : 0;
}
