using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Folding;

/// <summary>Operators on constants; null where the result is not known or would raise.</summary>
internal static class Arithmetic
{
    /// <summary>Texts longer than this are no longer followed exactly.</summary>
    public const int LongestText = 4096;

    public static Constant? Binary(string op, Constant a, Constant b, bool isCSharp)
    {
        if (a.IsWhole && b.IsWhole) return Whole(op, a, b, isCSharp);
        if (a.IsNumber && b.IsNumber) return Floating(op, a.Number, b.Number);
        if (op == "+" && isCSharp && (a.Kind == ConstantKind.String || b.Kind == ConstantKind.String)) return Concatenated(a, b);
        if (op == "+" && a.IsText && a.Kind == b.Kind) return Text(a.Text + b.Text, a.Kind);
        if (op == "*" && a.IsText && b.IsWhole) return Repeated(a, b.Integer);
        if (op == "*" && b.IsText && a.IsWhole) return Repeated(b, a.Integer);
        return null;
    }

    public static Constant? Unary(string op, Constant a) => op switch
    {
        "not" => Constant.Of(!a.IsTrue),
        "-" when a.IsWhole && a.Integer != long.MinValue => Constant.Of(-a.Integer),
        "-" when a.Kind == ConstantKind.Float => Constant.Of(-a.Number),
        "+" when a.IsNumber => a,
        "~" when a.IsWhole => Constant.Of(~a.Integer),
        _ => null,
    };

    /// <summary>Whether a comparison holds; null when not known.</summary>
    public static bool? Compare(string op, Constant a, Constant b) => op switch
    {
        "==" => a.EqualTo(b),
        "!=" => !a.EqualTo(b),
        "is" => IsSame(a, b),
        "is not" => !IsSame(a, b),
        "<" or "<=" or ">" or ">=" => Order(a, b) is { } order ? Holds(op, order) : null,
        "in" when b.IsText && a.Kind == b.Kind => b.Text.Contains(a.Text, StringComparison.Ordinal),
        "not in" when b.IsText && a.Kind == b.Kind => !b.Text.Contains(a.Text, StringComparison.Ordinal),
        _ => null,
    };

    public static Constant? Text(string text, ConstantKind kind)
    {
        if (text.Length > LongestText) return null;
        return kind == ConstantKind.Bytes ? Constant.OfBytes(text) : Constant.Of(text);
    }

    private static bool? IsSame(Constant a, Constant b)
    {
        if (a.Kind is ConstantKind.None or ConstantKind.Boolean || b.Kind is ConstantKind.None or ConstantKind.Boolean) return a.Equals(b);
        return a.Equals(b) ? null : false;
    }

    private static int? Order(Constant a, Constant b)
    {
        if (a.IsWhole && b.IsWhole) return a.Integer.CompareTo(b.Integer);
        if (a.IsNumber && b.IsNumber) return a.Number.CompareTo(b.Number);
        return a.IsText && a.Kind == b.Kind ? string.CompareOrdinal(a.Text, b.Text) : null;
    }

    private static bool Holds(string op, int order) => op switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };

    private static Constant? Whole(string op, Constant left, Constant right, bool isCSharp)
    {
        var (a, b) = (left.Integer, right.Integer);
        if (left.Kind == ConstantKind.Boolean && right.Kind == ConstantKind.Boolean && (op is "&" or "|" or "^"))
        {
            return Constant.Of(op == "&" ? a + b == 2 : op == "|" ? a + b > 0 : a != b);
        }

        var exact = op switch
        {
            "+" => (Int128)a + b,
            "-" => (Int128)a - b,
            "*" => (Int128)a * b,
            "//" when b != 0 => (Int128)FloorDivide(a, b),
            "/" when b != 0 && isCSharp => (Int128)a / b,
            "%" when b != 0 => isCSharp ? (Int128)a % b : (Int128)a - (Int128)FloorDivide(a, b) * b,
            "**" when b is >= 0 and < 64 => Power(a, b),
            "<<" when b is >= 0 and < 62 => (Int128)a << (int)b,
            ">>" when b is >= 0 and < 64 => (Int128)a >> (int)b,
            "&" => (Int128)(a & b),
            "|" => (Int128)(a | b),
            "^" => (Int128)(a ^ b),
            _ => Int128.MaxValue,
        };
        if (op == "/" && !isCSharp && b != 0) return Constant.Of((double)a / b);
        return exact > long.MaxValue || exact < long.MinValue ? null : Constant.Of((long)exact);
    }

    private static long FloorDivide(long a, long b)
    {
        if (a == long.MinValue && b == -1) return long.MaxValue;
        var quotient = a / b;
        return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
    }

    private static Int128 Power(long a, long exponent)
    {
        Int128 result = 1;
        for (var i = 0; i < exponent; i++)
        {
            result *= a;
            if (result > long.MaxValue || result < long.MinValue) return Int128.MaxValue;
        }

        return result;
    }

    private static Constant? Floating(string op, double a, double b) => op switch
    {
        "+" => Constant.Of(a + b),
        "-" => Constant.Of(a - b),
        "*" => Constant.Of(a * b),
        "/" when b.CompareTo(0) != 0 => Constant.Of(a / b),
        "//" when b.CompareTo(0) != 0 => Constant.Of(Math.Floor(a / b)),
        "**" => Constant.Of(Math.Pow(a, b)),
        _ => null,
    };

    private static Constant? Concatenated(Constant a, Constant b)
    {
        var (left, right) = (a.Kind == ConstantKind.None ? "" : a.Display, b.Kind == ConstantKind.None ? "" : b.Display);
        return left is null || right is null ? null : Text(left + right, ConstantKind.String);
    }

    private static Constant? Repeated(Constant text, long times)
    {
        if (times <= 0) return Text("", text.Kind);
        return text.Text.Length * (Int128)times > LongestText ? null : Text(string.Concat(Enumerable.Repeat(text.Text, (int)times)), text.Kind);
    }
}
