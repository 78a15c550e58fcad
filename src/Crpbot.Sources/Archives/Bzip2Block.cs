namespace Crpbot.Sources.Archives;

/// <summary>One block: Huffman codes, move-to-front, Burrows-Wheeler, run lengths.</summary>
internal sealed class Bzip2Block(int capacity)
{
    private const int GroupLength = 50;

    private readonly uint[] _links = new uint[capacity];
    private int _left;
    private uint _position;
    private int _previous;
    private int _run;
    private int _repeat;
    private uint _sum;

    /// <summary>Longest block in bytes.</summary>
    public int Capacity => capacity;

    /// <summary>Checksum that the block carries.</summary>
    public uint StoredSum { get; private set; }

    /// <summary>True while bytes are left.</summary>
    public bool HasBytes => _left > 0 || _repeat > 0;

    /// <summary>Reads a block whose mark was just read.</summary>
    /// <exception cref="InvalidDataException">The block is corrupt.</exception>
    public void Load(Bzip2Bits bits)
    {
        StoredSum = (bits.Take(16) << 16) | bits.Take(16);
        if (bits.Take(1) != 0) throw new InvalidDataException("bzip2: randomised blocks are not supported");
        var origin = bits.Take(24);
        var length = Decode(bits);
        if (origin >= length) throw new InvalidDataException("bzip2: origin outside the block");
        Span<int> starts = stackalloc int[256];
        for (var i = 0; i < length; i++) starts[(int)(_links[i] & 0xFF)]++;
        for (int i = 0, sum = 0; i < 256; i++) (starts[i], sum) = (sum, sum + starts[i]);
        for (var i = 0; i < length; i++) _links[starts[(int)(_links[i] & 0xFF)]++] |= (uint)i << 8;
        (_left, _position, _previous, _run, _repeat, _sum) = (length, _links[origin] >> 8, -1, 0, 0, uint.MaxValue);
    }

    /// <summary>Copies unpacked bytes.</summary>
    /// <returns>How many; 0 at the end of the block.</returns>
    public int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length)
        {
            if (_repeat > 0)
            {
                _repeat--;
                Put(buffer, ref count, (byte)_previous);
                continue;
            }

            if (_left == 0) break;
            var link = _links[_position];
            var value = (int)(link & 0xFF);
            _position = link >> 8;
            _left--;
            if (_run == 4)
            {
                (_repeat, _run) = (value, 0);
                continue;
            }

            _run = value == _previous ? _run + 1 : 1;
            _previous = value;
            Put(buffer, ref count, (byte)value);
        }

        return count;
    }

    /// <summary>Compares the checksum of what was read.</summary>
    /// <exception cref="InvalidDataException">It differs.</exception>
    public void CheckSum()
    {
        if (StoredSum != ~_sum && _sum != 0) throw new InvalidDataException("bzip2: wrong checksum");
    }

    private void Put(Span<byte> buffer, ref int count, byte value)
    {
        buffer[count++] = value;
        _sum = (_sum << 8) ^ Bzip2Sum.Table[(int)((_sum >> 24) ^ value)];
    }

    private int Decode(Bzip2Bits bits)
    {
        Span<byte> front = stackalloc byte[256];
        var used = Symbols(bits, front);
        if (used == 0) throw new InvalidDataException("bzip2: a block without symbols");
        var groups = (int)bits.Take(3);
        var selectors = Selectors(bits, groups, (int)bits.Take(15));
        var codes = new Bzip2Code[groups];
        for (var i = 0; i < groups; i++) codes[i] = Bzip2Code.Read(bits, used + 2);
        int length = 0, run = 0, weight = 1, symbolCount = 0;
        while (symbolCount / GroupLength < selectors.Length)
        {
            var symbol = codes[selectors[symbolCount++ / GroupLength]].Next(bits);
            if (symbol <= 1)
            {
                run += weight << symbol;
                weight <<= 1;
                if (run > capacity) throw new InvalidDataException("bzip2: block too long");
                continue;
            }

            if (run > capacity - length) throw new InvalidDataException("bzip2: block too long");
            _links.AsSpan(length, run).Fill(front[0]);
            length += run;
            (run, weight) = (0, 1);
            if (symbol == used + 1) return length;
            if (length == capacity) throw new InvalidDataException("bzip2: block too long");
            var value = front[symbol - 1];
            front[..(symbol - 1)].CopyTo(front[1..]);
            front[0] = value;
            _links[length++] = value;
        }

        throw new InvalidDataException("bzip2: too few selectors");
    }

    private static int Symbols(Bzip2Bits bits, Span<byte> front)
    {
        var rows = bits.Take(16);
        var used = 0;
        for (var row = 0; row < 16; row++)
        {
            if ((rows & (0x8000u >> row)) == 0) continue;
            var columns = bits.Take(16);
            for (var column = 0; column < 16; column++)
                if ((columns & (0x8000u >> column)) != 0) front[used++] = (byte)((row * 16) + column);
        }

        return used;
    }

    private static byte[] Selectors(Bzip2Bits bits, int groups, int count)
    {
        if (groups is < 2 or > 6 || count == 0) throw new InvalidDataException("bzip2: wrong number of tables");
        Span<byte> front = [0, 1, 2, 3, 4, 5];
        var selectors = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var index = 0;
            while (bits.Take(1) == 1)
                if (++index >= groups) throw new InvalidDataException("bzip2: wrong selector");
            var value = front[index];
            front[..index].CopyTo(front[1..]);
            front[0] = value;
            selectors[i] = value;
        }

        return selectors;
    }
}
