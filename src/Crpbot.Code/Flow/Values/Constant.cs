using System.Globalization;

namespace Crpbot.Code.Flow.Values;

/// <summary>A value known exactly. Bytes are kept one character per byte.</summary>
internal sealed class Constant : IEquatable<Constant>
{
    public static readonly Constant None = new(ConstantKind.None, 0, 0, "");
    public static readonly Constant True = new(ConstantKind.Boolean, 1, 1, "");
    public static readonly Constant False = new(ConstantKind.Boolean, 0, 0, "");

    private Constant(ConstantKind kind, long integer, double number, string text) => (Kind, Integer, Number, Text) = (kind, integer, number, text);

    public ConstantKind Kind { get; }

    public long Integer { get; }

    public double Number { get; }

    public string Text { get; }

    public bool IsNumber => Kind is ConstantKind.Integer or ConstantKind.Float or ConstantKind.Boolean;

    public bool IsWhole => Kind is ConstantKind.Integer or ConstantKind.Boolean;

    public bool IsText => Kind is ConstantKind.String or ConstantKind.Bytes;

    public bool IsTrue => Kind switch
    {
        ConstantKind.None => false,
        ConstantKind.String or ConstantKind.Bytes => Text.Length > 0,
        _ => Number.CompareTo(0) != 0,
    };

    public static Constant Of(bool value) => value ? True : False;

    public static Constant Of(long value) => new(ConstantKind.Integer, value, value, "");

    public static Constant Of(double value) => new(ConstantKind.Float, 0, value, "");

    public static Constant Of(string value) => new(ConstantKind.String, 0, 0, value);

    public static Constant OfBytes(string value) => new(ConstantKind.Bytes, 0, 0, value);

    /// <summary>As the language's <c>str()</c> writes it; null when that is not plain.</summary>
    public string? Display => Kind switch
    {
        ConstantKind.None => "None",
        ConstantKind.Boolean => Integer != 0 ? "True" : "False",
        ConstantKind.Integer => Integer.ToString(CultureInfo.InvariantCulture),
        ConstantKind.Float => Floating(Number),
        ConstantKind.String => Text,
        _ => null,
    };

    /// <summary>Equality of the language: <c>1 == 1.0 == True</c>.</summary>
    public bool EqualTo(Constant other)
    {
        if (IsNumber && other.IsNumber) return IsWhole && other.IsWhole ? Integer == other.Integer : Number.CompareTo(other.Number) == 0;
        return Equals(other);
    }

    public bool Equals(Constant? other) =>
        other is not null && Kind == other.Kind && Integer == other.Integer && Number.CompareTo(other.Number) == 0 && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Constant);

    public override int GetHashCode() => HashCode.Combine(Kind, Integer, Number, Text);

    private static string? Floating(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= 1e15) return null;
        return value.CompareTo(Math.Floor(value)) == 0 ? value.ToString("F1", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
    }
}
