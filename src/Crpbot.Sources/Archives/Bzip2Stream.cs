using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>Unpacks bzip2 data, also several streams one after the other. Format: https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf.</summary>
internal sealed class Bzip2Stream(Stream packed) : ReadOnlyStream
{
    private readonly Bzip2Bits _bits = new(packed);
    private Bzip2Block? _block;
    private uint _sum;
    private bool _isStarted;
    private bool _isEnded;

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && !_isEnded)
        {
            if (_block is { HasBytes: true } block) count += block.Read(buffer[count..]);
            else if (count > 0) return count;
            else NextBlock();
        }

        return count;
    }

    private void NextBlock()
    {
        _block?.CheckSum();
        if (!_isStarted) ReadStreamHeader();
        switch (((ulong)_bits.Take(24) << 24) | _bits.Take(24))
        {
            case 0x314159265359:
                _block!.Load(_bits);
                _sum = ((_sum << 1) | (_sum >> 31)) ^ _block.StoredSum;
                break;
            case 0x177245385090:
                if (((_bits.Take(16) << 16) | _bits.Take(16)) != _sum) throw new InvalidDataException("bzip2: wrong checksum");
                _bits.Align();
                _isEnded = _bits.IsAtEnd();
                _isStarted = false;
                break;
            default:
                throw new InvalidDataException("bzip2: no block where one is due");
        }
    }

    private void ReadStreamHeader()
    {
        if (_bits.Take(8) != 'B' || _bits.Take(8) != 'Z' || _bits.Take(8) != 'h' || _bits.Take(8) is not (>= '1' and <= '9' and var level))
            throw new InvalidDataException("bzip2: no stream header");
        var size = (int)(level - '0') * 100_000;
        if (_block is null || _block.Capacity < size) _block = new Bzip2Block(size);
        _isStarted = true;
        _sum = 0;
    }
}
