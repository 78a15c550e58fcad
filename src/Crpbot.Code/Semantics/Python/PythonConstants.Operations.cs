using System.Globalization;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Operators.</content>
internal sealed partial class PythonConstants
{
    private static SyntaxNode Text(string text, SyntaxNode at) => new(SyntaxKind.StringLiteral, at.Start, at.End, text);

    private static SyntaxNode Number(long value, SyntaxNode at) => new(SyntaxKind.IntegerLiteral, at.Start, at.End, value.ToString(CultureInfo.InvariantCulture));

    private static SyntaxNode Flag(bool value, SyntaxNode at) => new(value ? SyntaxKind.TrueLiteral : SyntaxKind.FalseLiteral, at.Start, at.End);

    /// <summary>Value of an integer literal (decimal, <c>0x</c>, <c>0o</c>, <c>0b</c>); null beyond 63 bits.</summary>
    private static long? Integer(SyntaxNode? node)
    {
        if (node is null) return null;
        if (node.Kind == SyntaxKind.TrueLiteral) return 1;
        if (node.Kind == SyntaxKind.FalseLiteral) return 0;
        if (node.Kind != SyntaxKind.IntegerLiteral || node.Text.Length is 0 or > 66) return null;
        var text = node.Text.AsSpan();
        if (text.Length > 2 && text[0] == '0')
        {
            var digits = text[2..];
            if (text[1] is 'x' or 'X') return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex >= 0 ? hex : null;
            if (text[1] is 'b' or 'B') return long.TryParse(digits, NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out var binary) && binary >= 0 ? binary : null;
            if (text[1] is 'o' or 'O') return Octal(digits);
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static long? Octal(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 20) return null;
        long value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7') return null;
            value = value * 8 + (digit - '0');
        }

        return value;
    }

    private static bool? Truth(SyntaxNode literal) => literal.Kind switch
    {
        SyntaxKind.TrueLiteral => true,
        SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral => false,
        SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral => literal.Text.Length > 0,
        SyntaxKind.IntegerLiteral => Integer(literal) is { } value ? value != 0 : null,
        _ => null,
    };

    private static SyntaxNode? Unary(SyntaxNode node, SyntaxNode? operand)
    {
        if (operand is null) return null;
        if (node.Text is "not") return Truth(operand) is { } truth ? Flag(!truth, node) : null;
        if (operand.Kind == SyntaxKind.FloatLiteral)
            return node.Text is "-" ? new SyntaxNode(SyntaxKind.FloatLiteral, node.Start, node.End, operand.Text.StartsWith('-') ? operand.Text[1..] : "-" + operand.Text) : node.Text is "+" ? operand : null;
        if (Integer(operand) is not { } value) return null;
        return node.Text switch
        {
            "-" => Number(-value, node),
            "+" => Number(value, node),
            "~" => Number(~value, node),
            _ => null,
        };
    }

    private SyntaxNode? Operation(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var left = Evaluate(module, node[0], ref inquiry);
        if (left is null) return null;
        if (node.Text is "%" && left.Kind == SyntaxKind.StringLiteral) return Percent(module, node, left, ref inquiry);
        var right = Evaluate(module, node[1], ref inquiry);
        if (right is null) return null;
        if (left.Kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral) return Joined(node, left, right);
        if (right.Kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral) return node.Text is "*" ? Joined(node, right, left) : null;
        return Integer(left) is { } a && Integer(right) is { } b ? Arithmetic(node, a, b) : null;
    }

    private static SyntaxNode? Joined(SyntaxNode node, SyntaxNode text, SyntaxNode other)
    {
        if (node.Text is "+" && text.Kind == other.Kind && text.Text.Length + other.Text.Length <= LongestText)
            return new SyntaxNode(text.Kind, node.Start, node.End, text.Text + other.Text);
        if (node.Text is not "*" || Integer(other) is not { } times || times < 0 || times * Math.Max(1L, text.Text.Length) is < 0 or > LongestText) return null;
        return new SyntaxNode(text.Kind, node.Start, node.End, string.Concat(Enumerable.Repeat(text.Text, (int)times)));
    }

    private static SyntaxNode? Arithmetic(SyntaxNode node, long a, long b)
    {
        try
        {
            checked
            {
                return node.Text switch
                {
                    "+" => Number(a + b, node),
                    "-" => Number(a - b, node),
                    "*" => Number(a * b, node),
                    "//" when b != 0 => Number(a / b - (a % b != 0 && a < 0 != b < 0 ? 1 : 0), node),
                    "%" when b != 0 => Number(a - b * (a / b - (a % b != 0 && a < 0 != b < 0 ? 1 : 0)), node),
                    "|" => Number(a | b, node),
                    "&" => Number(a & b, node),
                    "^" => Number(a ^ b, node),
                    "<<" when b is >= 0 and < 62 && a is >= 0 && a <= long.MaxValue >> (int)b => Number(a << (int)b, node),
                    ">>" when b is >= 0 and < 64 => Number(a >> (int)b, node),
                    "**" when b is >= 0 and <= 64 => Power(node, a, b),
                    _ => null,
                };
            }
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static SyntaxNode? Power(SyntaxNode node, long a, long b)
    {
        long value = 1;
        for (var i = 0; i < b; i++) value = checked(value * a);
        return Number(value, node);
    }

    private SyntaxNode? Boolean(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var stopsAt = node.Text is "or";
        SyntaxNode? last = null;
        foreach (var value in node.Children)
        {
            last = Evaluate(module, value, ref inquiry);
            if (last is null || Truth(last) is not { } truth) return null;
            if (truth == stopsAt) return last;
        }

        return last;
    }
}
