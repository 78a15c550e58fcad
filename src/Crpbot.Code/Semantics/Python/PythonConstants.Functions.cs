using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Functions of strings, and str.format.</content>
internal sealed partial class PythonConstants
{
    private SyntaxNode? Called(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var arguments = node.Required(1);
        if (node[0] is { Kind: SyntaxKind.Attribute } method && Evaluate(module, method[0], ref inquiry) is { } holder)
            return holder.Kind == SyntaxKind.StringLiteral ? OnText(module, node, method.Text, holder.Text, ref inquiry)
                : holder.Kind == SyntaxKind.BytesLiteral && method.Text is "decode" && holder.Text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') < 0 ? Text(holder.Text, node) : null;
        var callee = resolver.Evaluate(module, node[0], ref inquiry);
        if (callee.Kind != PythonMeaningKind.Foreign) return null;
        switch (callee.Dotted)
        {
            case "str" when arguments.Count == 1:
                return Printed(Evaluate(module, arguments[0], ref inquiry)) is { } printed ? Text(printed, node) : null;
            case "int" when arguments.Count == 1 && Evaluate(module, arguments[0], ref inquiry) is { } number:
                return number.Kind == SyntaxKind.StringLiteral ? long.TryParse(number.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? Number(parsed, node) : null
                    : Integer(number) is { } whole ? Number(whole, node) : null;
            case "bool" when arguments.Count == 1:
                return Evaluate(module, arguments[0], ref inquiry) is { } test && Truth(test) is { } truth ? Flag(truth, node) : null;
            case "len" when arguments.Count == 1 && Evaluate(module, arguments[0], ref inquiry) is { Kind: SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral } measured:
                return Number(measured.Text.EnumerateRunes().Count(), node);
            case "os.path.join" or "posixpath.join":
                return Strings(module, arguments, ref inquiry) is { Count: > 0 } parts && !parts.Skip(1).Any(part => part.StartsWith('/')) ? Bounded(string.Join('/', parts.Select((part, index) => index < parts.Count - 1 ? part.TrimEnd('/') : part)), node) : null;
            default:
                return null;
        }
    }

    private SyntaxNode? OnText(PythonModule module, SyntaxNode node, string method, string text, ref PythonInquiry inquiry)
    {
        var arguments = node.Required(1);
        if (method is "format") return Braces(module, node, text, ref inquiry);
        if (method is "join")
        {
            return arguments.Count == 1 && Display(module, arguments[0], ref inquiry) is { Node.Kind: not (SyntaxKind.Dict or SyntaxKind.Set) } display
                && Strings(display.Module, display.Node, ref inquiry) is { } items ? Bounded(string.Join(text, items), node) : null;
        }

        if (Strings(module, arguments, ref inquiry) is not { } given) return null;
        return (method, given.Count) switch
        {
            ("lower" or "casefold", 0) => Text(text.ToLowerInvariant(), node),
            ("upper", 0) => Text(text.ToUpperInvariant(), node),
            ("strip", 0) => Text(text.Trim(), node),
            ("lstrip", 0) => Text(text.TrimStart(), node),
            ("rstrip", 0) => Text(text.TrimEnd(), node),
            ("replace", 2) when given[0].Length > 0 && text.Length * (given[1].Length + 1L) <= 1 << 20 => Bounded(text.Replace(given[0], given[1], StringComparison.Ordinal), node),
            ("encode", <= 2) when text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') < 0 => new SyntaxNode(SyntaxKind.BytesLiteral, node.Start, node.End, text),
            ("startswith", 1) => Flag(text.StartsWith(given[0], StringComparison.Ordinal), node),
            ("endswith", 1) => Flag(text.EndsWith(given[0], StringComparison.Ordinal), node),
            _ => null,
        };
    }

    private static SyntaxNode? Bounded(string text, SyntaxNode node) => text.Length > LongestText ? null : Text(text, node);

    private List<string>? Strings(PythonModule module, SyntaxNode list, ref PythonInquiry inquiry)
    {
        if (list.Count > MostItems) return null;
        var texts = new List<string>(list.Count);
        foreach (var item in list.Children)
        {
            if (Evaluate(module, item, ref inquiry) is not { Kind: SyntaxKind.StringLiteral } text) return null;
            texts.Add(text.Text);
        }

        return texts;
    }

    // "{}", "{0}", "{name}" without format.
    private SyntaxNode? Braces(PythonModule module, SyntaxNode node, string format, ref PythonInquiry inquiry)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            if (character is '{' or '}' && i + 1 < format.Length && format[i + 1] == character) i++;
            else if (character == '}') return null;
            else if (character == '{')
            {
                var close = format.IndexOf('}', i);
                if (close < 0) return null;
                var name = format[(i + 1)..close];
                i = close;
                if (Printed(Evaluate(module, Argument(node.Required(1), name, ref next), ref inquiry)) is not { } printed || text.Length + printed.Length > LongestText) return null;
                text.Append(printed);
                continue;
            }

            text.Append(character);
        }

        return Text(text.ToString(), node);
    }

    private static SyntaxNode? Argument(SyntaxNode arguments, string name, ref int next)
    {
        var index = name.Length == 0 ? next++ : int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (index >= 0)
        {
            for (var i = 0; i <= index && i < arguments.Count; i++)
            {
                if (arguments[i] is null or { Kind: SyntaxKind.Starred or SyntaxKind.Keyword }) return null;
            }

            return index < arguments.Count ? arguments[index] : null;
        }

        foreach (var argument in arguments.Children)
        {
            if (argument?.Kind == SyntaxKind.Keyword && string.Equals(argument.Text, name, StringComparison.Ordinal)) return argument[0];
        }

        return null;
    }
}
