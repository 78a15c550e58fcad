namespace Crpbot.Code.Patterns.Matching;

/// <summary>Nodes of a file by tag and name. Arrays are kept between files, so that a file costs no allocation once they are large enough.</summary>
internal sealed class AnchorTable
{
    private int[] _buckets = new int[1024];
    private Key[] _keys = new Key[512];
    private (int Index, int Following)[] _places = new (int, int)[1024];
    private int _keyCount;
    private int _placeCount;

    private record struct Key(int Hash, AnchorTag Tag, string Text, int Chain, int Begin, int End);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_buckets);
        Array.Clear(_keys, 0, _keyCount);
        (_keyCount, _placeCount) = (0, 0);
    }

    /// <summary>Adds a place.</summary>
    public void Add(AnchorTag tag, string text, int node)
    {
        if (_keyCount == _keys.Length) Grow();
        var hash = HashOf(tag, text);
        var key = Find(hash, tag, text);
        if (_placeCount == _places.Length) Array.Resize(ref _places, _placeCount * 2);
        _places[_placeCount++] = (node, 0);
        if (key >= 0)
        {
            _places[_keys[key].End - 1].Following = _placeCount;
            _keys[key].End = _placeCount;
            return;
        }

        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _keys[_keyCount] = new Key(hash, tag, text, bucket, _placeCount, _placeCount);
        bucket = ++_keyCount;
    }

    /// <summary>The first place of a name: 0 when there is none.</summary>
    public int First(AnchorTag tag, string text) => Find(HashOf(tag, text), tag, text) is var key and >= 0 ? _keys[key].Begin : 0;

    /// <summary>The place after one, 0 at the end.</summary>
    public int Next(int place) => _places[place - 1].Following;

    /// <summary>Index of the node at a place.</summary>
    public int Node(int place) => _places[place - 1].Index;

    private static int HashOf(AnchorTag tag, string text) => (text.GetHashCode(StringComparison.Ordinal) * 31) + (int)tag;

    private int Find(int hash, AnchorTag tag, string text)
    {
        for (var i = _buckets[hash & (_buckets.Length - 1)]; i != 0; i = _keys[i - 1].Chain)
        {
            ref var key = ref _keys[i - 1];
            if (key.Hash == hash && key.Tag == tag && key.Text == text) return i - 1;
        }

        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, _keys.Length * 2);
        _buckets = new int[_keys.Length * 2];
        for (var i = 0; i < _keyCount; i++)
        {
            ref var bucket = ref _buckets[_keys[i].Hash & (_buckets.Length - 1)];
            _keys[i].Chain = bucket;
            bucket = i + 1;
        }
    }
}
