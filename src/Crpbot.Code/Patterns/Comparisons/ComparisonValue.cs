using System.Globalization;
using System.Numerics;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A value of a comparison: a number, text, truth, list, a piece of code that has no value, or nothing that could be worked out.</summary>
internal readonly record struct ComparisonValue(object? Value)
{
    /// <summary>Nothing that could be worked out.</summary>
    public static ComparisonValue Unknown => new(null);

    /// <summary>True when the value counts as true in Python.</summary>
    public bool IsTrue => Value switch
    {
        bool truth => truth,
        BigInteger integer => !integer.IsZero,
        double number => number is not 0,
        string text => text.Length > 0,
        IReadOnlyList<ComparisonValue> list => list.Count > 0,
        _ => false,
    };

    /// <summary>The number as a double; null when it is none.</summary>
    public double? Number => Value switch { BigInteger integer => (double)integer, double number => number, bool truth => truth ? 1 : 0, _ => null };

    /// <summary>The whole number; null when it is none.</summary>
    public BigInteger? Integer => Value switch { BigInteger integer => integer, bool truth => truth ? BigInteger.One : BigInteger.Zero, _ => null };

    /// <summary>The text that <c>str()</c> gives; null when there is none.</summary>
    public string? Text => Value switch
    {
        string text => text,
        BigInteger integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "True" : "False",
        CodeText code => code.Text,
        _ => null,
    };

    /// <summary>Equality as Python has it; null when one side is not known.</summary>
    public static bool? Same(ComparisonValue a, ComparisonValue b)
    {
        if (a.Value is null || b.Value is null) return null;
        if (a.Integer is { } whole && b.Integer is { } other) return whole == other;
        if (a.Number is { } x && b.Number is { } y) return x.CompareTo(y) == 0;
        if (a.Value is IReadOnlyList<ComparisonValue> left && b.Value is IReadOnlyList<ComparisonValue> right) return left.Count == right.Count && left.Zip(right).All(p => Same(p.First, p.Second) == true);
        return a.Value.GetType() == b.Value.GetType() && a.Value.Equals(b.Value);
    }
}
