using System.Globalization;
using System.Numerics;
using System.Text;

namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>Constants as ast_dump.py prints them.</summary>
internal static class Constants
{
    public static void WriteString(StringBuilder to, string value)
    {
        var quote = value.Contains('\'') && !value.Contains('"') ? '"' : '\'';
        to.Append(quote);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) Hex(to, 'U', char.ConvertToUtf32(c, value[++i]), 8);
            else WriteCharacter(to, c, quote);
        }

        to.Append(quote);
    }

    private static void WriteCharacter(StringBuilder to, char c, char quote)
    {
        switch (c)
        {
            case '\n': to.Append("\\n"); break;
            case '\r': to.Append("\\r"); break;
            case '\t': to.Append("\\t"); break;
            case '\\': to.Append("\\\\"); break;
            case < ' ' or (>= '\x7f' and <= '\xff'): Hex(to, 'x', c, 2); break;
            case > '\xff': Hex(to, 'u', c, 4); break;
            default:
                if (c == quote) to.Append('\\');
                to.Append(c);
                break;
        }
    }

    private static void Hex(StringBuilder to, char kind, int value, int digits) =>
        to.Append('\\').Append(kind).Append(value.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    public static string Integer(string text)
    {
        var value = text.Length > 1 && text[0] == '0' ? char.ToLowerInvariant(text[1]) switch
        {
            'x' => BigInteger.Parse("0" + text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            'o' => OfBits(text[2..], 3),
            'b' => OfBits(text[2..], 1),
            _ => BigInteger.Parse(text, CultureInfo.InvariantCulture),
        }
        : BigInteger.Parse(text, CultureInfo.InvariantCulture);
        var hex = value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return "0x" + (hex.Length == 0 ? "0" : hex);
    }

    private static BigInteger OfBits(string digits, int bits) => digits.Aggregate(BigInteger.Zero, (sum, d) => (sum << bits) + (d - '0'));

    public static string Bits(string text) =>
        BitConverter.DoubleToInt64Bits(double.Parse(text.TrimEnd('j', 'J'), NumberStyles.Float, CultureInfo.InvariantCulture)).ToString("x16", CultureInfo.InvariantCulture);
}
