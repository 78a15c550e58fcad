using System.Text;

namespace Crpbot.Core;

/// <summary>Texts with the checksum of Bech32 (BIP 173) or Bech32m (BIP 350): a human-readable part, 1, digits, six of them the checksum.</summary>
public static class Bech32
{
    /// <summary>Remainder of a valid text of Bech32.</summary>
    public const uint Plain = 1;

    /// <summary>Remainder of a valid text of Bech32m.</summary>
    public const uint Modified = 0x2BC830A3;

    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    /// <summary>The value of a digit, 0 to 31; -1 when it is none.</summary>
    /// <param name="digit">Digit, lower case.</param>
    public static int DigitOf(byte digit) => Alphabet.IndexOf((char)digit, StringComparison.Ordinal);

    /// <summary>What the checksum leaves: <see cref="Plain"/> or <see cref="Modified"/> for a valid text; 0 when a digit is none.</summary>
    /// <param name="prefix">Human-readable part, lower case.</param>
    /// <param name="digits">Digits with the checksum, lower case.</param>
    public static uint Remainder(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> digits)
    {
        uint check = 1;
        foreach (var c in prefix) check = Step(check, (uint)(c >> 5));
        check = Step(check, 0);
        foreach (var c in prefix) check = Step(check, c & 31u);
        foreach (var c in digits)
        {
            var digit = DigitOf(c);
            if (digit < 0) return 0;
            check = Step(check, (uint)digit);
        }

        return check;
    }

    /// <summary>Encodes.</summary>
    /// <param name="prefix">Human-readable part, lower case.</param>
    /// <param name="leading">Values of digits before the bytes: a witness version, or none.</param>
    /// <param name="bytes">Bytes.</param>
    /// <param name="remainder"><see cref="Plain"/> or <see cref="Modified"/>.</param>
    public static string Encode(string prefix, ReadOnlySpan<int> leading, ReadOnlySpan<byte> bytes, uint remainder)
    {
        var digits = new StringBuilder();
        foreach (var digit in leading) digits.Append(Alphabet[digit]);
        uint bits = 0;
        var count = 0;
        foreach (var b in bytes)
        {
            bits = (bits << 8) | b;
            for (count += 8; count >= 5; count -= 5) digits.Append(Alphabet[(int)(bits >> (count - 5)) & 31]);
        }

        if (count > 0) digits.Append(Alphabet[(int)(bits << (5 - count)) & 31]);
        var check = Remainder(Encoding.ASCII.GetBytes(prefix), Encoding.ASCII.GetBytes(digits + "qqqqqq")) ^ remainder;
        for (var i = 0; i < 6; i++) digits.Append(Alphabet[(int)(check >> (5 * (5 - i))) & 31]);
        return prefix + "1" + digits;
    }

    private static uint Step(uint check, uint value)
    {
        ReadOnlySpan<uint> generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
        var top = check >> 25;
        check = ((check & 0x1FFFFFF) << 5) ^ value;
        for (var i = 0; i < 5; i++)
            if (((top >> i) & 1) != 0) check ^= generators[i];
        return check;
    }
}
