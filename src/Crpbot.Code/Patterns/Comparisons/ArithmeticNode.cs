using System.Numerics;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary><c>+ - * / % // **</c>, with Python's signs of remainders; a unary minus has no right side.</summary>
internal sealed class ArithmeticNode(char sign, IComparisonNode left, IComparisonNode? right) : IComparisonNode
{
    private const int MaxBits = 4096;

    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values)
    {
        var a = left.Evaluate(values);
        if (right is null) return Negate(a);
        var b = right.Evaluate(values);
        if (sign == '+' && a.Value is string s && b.Value is string t) return new ComparisonValue(s + t);
        if (a.Integer is { } x && b.Integer is { } y && sign != '/') return Whole(x, y);
        return a.Number is { } p && b.Number is { } q ? Real(p, q) : ComparisonValue.Unknown;
    }

    private static ComparisonValue Negate(ComparisonValue value)
    {
        if (value.Integer is { } integer) return new ComparisonValue(-integer);
        return value.Number is { } number ? new ComparisonValue(-number) : ComparisonValue.Unknown;
    }

    private ComparisonValue Whole(BigInteger x, BigInteger y)
    {
        if (x.GetBitLength() > MaxBits || y.GetBitLength() > MaxBits) return ComparisonValue.Unknown;
        switch (sign)
        {
            case '+':
                return new ComparisonValue(x + y);
            case '-':
                return new ComparisonValue(x - y);
            case '*':
                return new ComparisonValue(x * y);
            case '%' when !y.IsZero:
                var rest = BigInteger.Remainder(x, y);
                return new ComparisonValue(!rest.IsZero && rest.Sign != y.Sign ? rest + y : rest);
            default:
                return ComparisonValue.Unknown;
        }
    }

    private ComparisonValue Real(double p, double q) => sign switch
    {
        '+' => new ComparisonValue(p + q),
        '-' => new ComparisonValue(p - q),
        '*' => new ComparisonValue(p * q),
        '/' when q is not 0 => new ComparisonValue(p / q),
        '%' when q is not 0 => new ComparisonValue(p - (Math.Floor(p / q) * q)),
        _ => ComparisonValue.Unknown,
    };
}
