using System.Globalization;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Folding;

/// <summary>Methods of text on constants, of both languages; null where the result is not known.</summary>
internal static class TextMethods
{
    public static Constant? Call(Constant text, string method, Constant[] args) => args.Length switch
    {
        0 => Plain(text, method),
        1 => One(text, method, args[0]),
        2 => Two(text, method, args[0], args[1]),
        _ => null,
    };

    /// <summary>Parts of a text that a method splits it into; null when not known.</summary>
    public static string[]? Split(Constant text, string method, Constant[] args)
    {
        if (args.Length > 2 || text.Text.Length > Arithmetic.LongestText) return null;
        var most = args.Length == 2 && args[1].IsWhole && args[1].Integer is >= 0 and < 1000 ? (int)args[1].Integer + 1 : int.MaxValue;
        var separator = args.Length > 0 && args[0].IsText ? args[0].Text : null;
        return method switch
        {
            "split" or "Split" when separator is { Length: > 0 } => text.Text.Split(separator, most),
            "split" when args.Length == 0 => text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            "rsplit" when separator is { Length: > 0 } && most == int.MaxValue => text.Text.Split(separator),
            "splitlines" when args.Length == 0 => text.Text.TrimEnd('\n').Split('\n'),
            "partition" when separator is { Length: > 0 } => Partition(text.Text, separator, text.Text.IndexOf(separator, StringComparison.Ordinal), true),
            "rpartition" when separator is { Length: > 0 } => Partition(text.Text, separator, text.Text.LastIndexOf(separator, StringComparison.Ordinal), false),
            _ => null,
        };
    }

    private static string[] Partition(string text, string separator, int at, bool first)
    {
        if (at < 0) return first ? [text, "", ""] : ["", "", text];
        return [text[..at], separator, text[(at + separator.Length)..]];
    }

    private static Constant? Plain(Constant text, string method)
    {
        var t = text.Text;
        return method switch
        {
            "upper" or "ToUpper" or "ToUpperInvariant" => Same(text, t.ToUpperInvariant()),
            "lower" or "casefold" or "ToLower" or "ToLowerInvariant" => Same(text, t.ToLowerInvariant()),
            "strip" or "Trim" => Same(text, t.Trim()),
            "lstrip" or "TrimStart" => Same(text, t.TrimStart()),
            "rstrip" or "TrimEnd" => Same(text, t.TrimEnd()),
            "capitalize" => t.Length == 0 ? text : Same(text, char.ToUpperInvariant(t[0]) + t[1..].ToLowerInvariant()),
            "title" => Same(text, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(t.ToLowerInvariant())),
            "ToString" or "copy" => text,
            "isdigit" or "isdecimal" or "isnumeric" => Constant.Of(t.Length > 0 && t.All(char.IsAsciiDigit)),
            "isalpha" => Constant.Of(t.Length > 0 && t.All(char.IsLetter)),
            "isalnum" => Constant.Of(t.Length > 0 && t.All(char.IsLetterOrDigit)),
            "islower" => Constant.Of(t.Any(char.IsLower) && !t.Any(char.IsUpper)),
            "isupper" => Constant.Of(t.Any(char.IsUpper) && !t.Any(char.IsLower)),
            "isspace" => Constant.Of(t.Length > 0 && t.All(char.IsWhiteSpace)),
            "encode" when text.Kind == ConstantKind.String && t.All(char.IsAscii) => Constant.OfBytes(t),
            "decode" when text.Kind == ConstantKind.Bytes && t.All(char.IsAscii) => Constant.Of(t),
            "hex" when text.Kind == ConstantKind.Bytes => Constant.Of(Convert.ToHexStringLower(t.Select(c => (byte)c).ToArray())),
            _ => null,
        };
    }

    private static Constant? One(Constant text, string method, Constant arg)
    {
        if (arg.IsWhole) return Counted(text, method, arg.Integer);
        if (!arg.IsText) return null;
        var (t, a) = (text.Text, arg.Text);
        return method switch
        {
            "startswith" or "StartsWith" => Constant.Of(t.StartsWith(a, StringComparison.Ordinal)),
            "endswith" or "EndsWith" => Constant.Of(t.EndsWith(a, StringComparison.Ordinal)),
            "Contains" or "__contains__" => Constant.Of(t.Contains(a, StringComparison.Ordinal)),
            "Equals" or "__eq__" => Constant.Of(string.Equals(t, a, StringComparison.Ordinal)),
            "find" or "index" or "IndexOf" => Found(t.IndexOf(a, StringComparison.Ordinal), method),
            "rfind" or "rindex" or "LastIndexOf" => Found(t.LastIndexOf(a, StringComparison.Ordinal), method),
            "count" when a.Length > 0 => Constant.Of((long)(t.Length - t.Replace(a, "", StringComparison.Ordinal).Length) / a.Length),
            "strip" or "Trim" => Same(text, t.Trim(a.ToCharArray())),
            "lstrip" or "TrimStart" => Same(text, t.TrimStart(a.ToCharArray())),
            "rstrip" or "TrimEnd" => Same(text, t.TrimEnd(a.ToCharArray())),
            "removeprefix" => Same(text, t.StartsWith(a, StringComparison.Ordinal) ? t[a.Length..] : t),
            "removesuffix" => Same(text, a.Length > 0 && t.EndsWith(a, StringComparison.Ordinal) ? t[..^a.Length] : t),
            "encode" or "decode" => Plain(text, method),
            "__add__" => Same(text, t + a),
            _ => null,
        };
    }

    private static Constant? Counted(Constant text, string method, long count)
    {
        var t = text.Text;
        if (count is < 0 or > Arithmetic.LongestText) return null;
        var n = (int)count;
        return method switch
        {
            "zfill" => Same(text, t.PadLeft(n, '0')),
            "ljust" or "PadRight" => Same(text, t.PadRight(n)),
            "rjust" or "PadLeft" => Same(text, t.PadLeft(n)),
            "Substring" when n <= t.Length => Same(text, t[n..]),
            "Remove" when n <= t.Length => Same(text, t[..n]),
            _ => null,
        };
    }

    private static Constant? Two(Constant text, string method, Constant a, Constant b)
    {
        if (method is "replace" or "Replace" && a.IsText && b.IsText && a.Text.Length > 0) return Same(text, text.Text.Replace(a.Text, b.Text, StringComparison.Ordinal));
        if (!a.IsWhole || a.Integer < 0 || a.Integer > text.Text.Length) return null;
        var start = (int)a.Integer;
        if (method == "Insert" && b.IsText) return Same(text, text.Text.Insert(start, b.Text));
        if (!b.IsWhole || b.Integer < 0 || b.Integer > text.Text.Length - start) return null;
        return method switch
        {
            "Substring" => Same(text, text.Text.Substring(start, (int)b.Integer)),
            "Remove" => Same(text, text.Text.Remove(start, (int)b.Integer)),
            _ => null,
        };
    }

    private static Constant? Found(int at, string method) => at < 0 && method is "index" or "rindex" ? null : Constant.Of((long)at);

    private static Constant? Same(Constant like, string text) => Arithmetic.Text(text, like.Kind);
}
