using System.Buffers;

namespace Crpbot.Code.Python;

/// <summary>The identifiers of one file, each string made once.</summary>
internal sealed class NameTable : IDisposable
{
    private string[] _names = ArrayPool<string>.Shared.Rent(256);
    private int[] _hashes = ArrayPool<int>.Shared.Rent(256);
    private int[] _slots;
    private int _mask = 511;
    private int _count;

    public NameTable()
    {
        _slots = ArrayPool<int>.Shared.Rent(_mask + 1);
        Array.Clear(_slots);
    }

    public string this[int index] => _names[index];

    /// <summary>Index of a name.</summary>
    /// <param name="name">Its characters.</param>
    public int Add(ReadOnlySpan<char> name)
    {
        // Seeded anew in each process, so that no file can be written whose names all collide.
        var hash = string.GetHashCode(name, StringComparison.Ordinal);
        var slot = hash & _mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var index = _slots[slot] - 1;
            if (_hashes[index] == hash && name.SequenceEqual(_names[index])) return index;
        }

        if (_count == _names.Length) Grow();
        _names[_count] = name.ToString();
        _hashes[_count] = hash;
        _slots[slot] = ++_count;
        if (_count * 2 > _mask) Rehash();
        return _count - 1;
    }

    public void Dispose()
    {
        ArrayPool<string>.Shared.Return(_names, clearArray: true);
        ArrayPool<int>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_slots);
    }

    private void Grow()
    {
        var names = ArrayPool<string>.Shared.Rent(_count * 2);
        var hashes = ArrayPool<int>.Shared.Rent(names.Length);
        Array.Copy(_names, names, _count);
        Array.Copy(_hashes, hashes, _count);
        ArrayPool<string>.Shared.Return(_names, clearArray: true);
        ArrayPool<int>.Shared.Return(_hashes);
        (_names, _hashes) = (names, hashes);
    }

    private void Rehash()
    {
        _mask = (_mask * 2) + 1;
        ArrayPool<int>.Shared.Return(_slots);
        _slots = ArrayPool<int>.Shared.Rent(_mask + 1);
        Array.Clear(_slots);
        for (var i = 0; i < _count; i++)
        {
            var slot = _hashes[i] & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = i + 1;
        }
    }
}
