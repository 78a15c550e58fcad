namespace Crpbot.Rules.Templates;

/// <summary>The few pieces of DER (ITU-T X.690) that private keys are made of.</summary>
internal static class Der
{
    /// <summary>SEQUENCE.</summary>
    /// <param name="items">Encoded items.</param>
    public static byte[] Sequence(params byte[][] items) => Tagged(0x30, [.. items.SelectMany(i => i)]);

    /// <summary>INTEGER, big-endian and positive.</summary>
    /// <param name="value">Bytes.</param>
    public static byte[] Integer(byte[] value) => Tagged(0x02, (value[0] & 0x80) != 0 ? [0, .. value] : value);

    /// <summary>OCTET STRING.</summary>
    /// <param name="value">Bytes.</param>
    public static byte[] Octets(byte[] value) => Tagged(0x04, value);

    /// <summary>OBJECT IDENTIFIER, already encoded.</summary>
    /// <param name="value">Encoded arcs.</param>
    public static byte[] Oid(byte[] value) => Tagged(0x06, value);

    /// <summary>Explicit context tag.</summary>
    /// <param name="number">Tag number.</param>
    /// <param name="value">Encoded item.</param>
    public static byte[] Context(int number, byte[] value) => Tagged((byte)(0xA0 | number), value);

    private static byte[] Tagged(byte tag, byte[] value) => value.Length switch
    {
        < 128 => [tag, (byte)value.Length, .. value],
        < 256 => [tag, 0x81, (byte)value.Length, .. value],
        _ => [tag, 0x82, (byte)(value.Length >> 8), (byte)value.Length, .. value],
    };
}
