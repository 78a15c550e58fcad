using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Crpbot.Sources.Git;

/// <summary>A git object id of 20 or 32 bytes; the shorter one is padded with zeros, which keeps byte order and equality.</summary>
public readonly struct ObjectId : IEquatable<ObjectId>, IComparable<ObjectId>
{
    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <summary>Takes an id from its bytes.</summary>
    /// <param name="bytes">20 or 32 bytes.</param>
    public ObjectId(ReadOnlySpan<byte> bytes)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        if (bytes.Length >= 32)
        {
            _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
            _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
        }
        else
            _c = (ulong)BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]) << 32;
    }

    /// <summary>True for the id of no object (all zeros).</summary>
    public bool IsZero => (_a | _b | _c | _d) == 0;

    /// <summary>First byte: the index into a pack's fan-out table.</summary>
    internal byte First => (byte)(_a >> 56);

    /// <summary>Reads a hexadecimal id.</summary>
    /// <param name="hex">40 or 64 hexadecimal digits in ASCII.</param>
    /// <param name="id">The id; zero when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> hex, out ObjectId id)
    {
        id = default;
        if (hex.Length is not (40 or 64)) return false;
        Span<byte> bytes = stackalloc byte[32];
        if (Convert.FromHexString(hex, bytes, out _, out int written) != System.Buffers.OperationStatus.Done) return false;
        id = new ObjectId(bytes[..written]);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out ObjectId)"/>
    public static bool TryParse(ReadOnlySpan<char> hex, out ObjectId id)
    {
        id = default;
        if (hex.Length is not (40 or 64)) return false;
        Span<byte> bytes = stackalloc byte[32];
        if (Convert.FromHexString(hex, bytes, out _, out int written) != System.Buffers.OperationStatus.Done) return false;
        id = new ObjectId(bytes[..written]);
        return true;
    }

    /// <summary>Writes the id's bytes.</summary>
    /// <param name="target">At least 20 (SHA-1) or 32 bytes.</param>
    /// <param name="format">Decides the length.</param>
    public void WriteTo(Span<byte> target, ObjectFormat format)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, _a);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], _b);
        if (format == ObjectFormat.Sha256)
        {
            BinaryPrimitives.WriteUInt64BigEndian(target[16..], _c);
            BinaryPrimitives.WriteUInt64BigEndian(target[24..], _d);
        }
        else
            BinaryPrimitives.WriteUInt32BigEndian(target[16..], (uint)(_c >> 32));
    }

    /// <summary>Lower-case hexadecimal text.</summary>
    /// <param name="format">Decides the length: 40 or 64 digits.</param>
    public string ToHex(ObjectFormat format)
    {
        Span<byte> bytes = stackalloc byte[32];
        WriteTo(bytes, format);
        return Convert.ToHexStringLower(bytes[..(int)format]);
    }

    /// <inheritdoc/>
    public bool Equals(ObjectId other) => _a == other._a && _b == other._b && _c == other._c && _d == other._d;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ObjectId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)(_a >> 20);

    /// <inheritdoc/>
    public int CompareTo(ObjectId other)
    {
        int order = _a.CompareTo(other._a);
        if (order == 0) order = _b.CompareTo(other._b);
        if (order == 0) order = _c.CompareTo(other._c);
        return order != 0 ? order : _d.CompareTo(other._d);
    }

    /// <summary>Same bytes.</summary>
    public static bool operator ==(ObjectId left, ObjectId right) => left.Equals(right);

    /// <summary>Other bytes.</summary>
    public static bool operator !=(ObjectId left, ObjectId right) => !left.Equals(right);

    /// <summary>Byte order.</summary>
    public static bool operator <(ObjectId left, ObjectId right) => left.CompareTo(right) < 0;

    /// <summary>Byte order.</summary>
    public static bool operator <=(ObjectId left, ObjectId right) => left.CompareTo(right) <= 0;

    /// <summary>Byte order.</summary>
    public static bool operator >(ObjectId left, ObjectId right) => left.CompareTo(right) > 0;

    /// <summary>Byte order.</summary>
    public static bool operator >=(ObjectId left, ObjectId right) => left.CompareTo(right) >= 0;
}
