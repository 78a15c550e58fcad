using System.Globalization;
using System.Numerics;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Folding;

/// <summary>Constants of literal nodes, and back.</summary>
internal static class Literals
{
    public static Constant? Of(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.StringLiteral => Arithmetic.Text(node.Text, ConstantKind.String),
        SyntaxKind.BytesLiteral => Arithmetic.Text(node.Text, ConstantKind.Bytes),
        SyntaxKind.IntegerLiteral => Integer(node.Text),
        SyntaxKind.FloatLiteral => double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Constant.Of(number) : null,
        SyntaxKind.TrueLiteral => Constant.True,
        SyntaxKind.FalseLiteral => Constant.False,
        SyntaxKind.NoneLiteral => Constant.None,
        _ => null,
    };

    public static FlowConstant? Public(Constant? constant) => constant?.Kind switch
    {
        null => null,
        ConstantKind.None => new(SyntaxKind.NoneLiteral, ""),
        ConstantKind.Boolean => new(constant.Integer != 0 ? SyntaxKind.TrueLiteral : SyntaxKind.FalseLiteral, ""),
        ConstantKind.String => new(SyntaxKind.StringLiteral, constant.Text),
        ConstantKind.Bytes => new(SyntaxKind.BytesLiteral, constant.Text),
        ConstantKind.Integer => new(SyntaxKind.IntegerLiteral, constant.Display ?? ""),
        _ => constant.Display is { } text ? new(SyntaxKind.FloatLiteral, text) : null,
    };

    /// <summary>Python's and C#'s integers in any base; null beyond 64 bits.</summary>
    public static Constant? Integer(string text)
    {
        var digits = text.AsSpan().TrimEnd("uUlL");
        if (digits.Length <= 2 || digits[0] != '0' || char.IsAsciiDigit(digits[1])) return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? Constant.Of(plain) : null;
        var radix = char.ToLowerInvariant(digits[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        if (radix == 0 || digits.Length > 66) return null;
        var value = BigInteger.Zero;
        foreach (var digit in digits[2..])
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (worth >= radix) return null;
            value = value * radix + worth;
        }

        return value <= long.MaxValue ? Constant.Of((long)value) : null;
    }
}
