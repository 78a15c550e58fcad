using System.Globalization;
using System.Text;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Folding;

/// <summary>Python's <c>%</c>, <c>str.format</c> and format specifications on constants; null where the result is not plain.</summary>
internal static class Formatting
{
    public static Constant? Percent(Constant format, IReadOnlyList<Constant> args)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Text.Length; i++)
        {
            var c = format.Text[i];
            if (c != '%')
            {
                text.Append(c);
                continue;
            }

            if (++i >= format.Text.Length) return null;
            c = format.Text[i];
            if (c == '%')
            {
                text.Append('%');
                continue;
            }

            if (c is not ('s' or 'd' or 'i') || next >= args.Count || args[next].Display is not { } shown) return null;
            if (c != 's' && !args[next].IsWhole) return null;
            text.Append(shown);
            next++;
        }

        return next == args.Count ? Arithmetic.Text(text.ToString(), format.Kind) : null;
    }

    /// <summary>Python's <c>str.format</c>.</summary>
    /// <param name="format">Text with <c>{}</c>, <c>{0}</c> or <c>{name}</c>.</param>
    /// <param name="args">Arguments by number or name.</param>
    public static Constant? Braces(string format, IReadOnlyDictionary<string, Constant> args)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is not ('{' or '}'))
            {
                text.Append(c);
                continue;
            }

            if (i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
                continue;
            }

            var end = format.IndexOf('}', i);
            if (c == '}' || end < 0) return null;
            var name = format[(i + 1)..end];
            if (name.Length == 0) name = next++.ToString(CultureInfo.InvariantCulture);
            if (!args.TryGetValue(name, out var value) || value.Display is not { } shown) return null;
            text.Append(shown);
            i = end;
        }

        return Arithmetic.Text(text.ToString(), ConstantKind.String);
    }
}
