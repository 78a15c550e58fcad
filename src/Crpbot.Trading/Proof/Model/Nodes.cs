using System.Globalization;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Reads trees.</summary>
internal static class Nodes
{
    /// <summary>A node and everything below it, parents first, in source order.</summary>
    /// <param name="root">Root.</param>
    /// <param name="intoFunctions">False to stay out of functions and classes below the root.</param>
    public static IEnumerable<SyntaxNode> All(SyntaxNode root, bool intoFunctions = true)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            yield return node;
            if (!intoFunctions && !ReferenceEquals(node, root) && node.Kind is SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Lambda) continue;
            for (var i = node.Count - 1; i >= 0; i--)
                if (node[i] is { } child) open.Push(child);
        }
    }

    /// <summary>Last name of a Name, Attribute, Call or Subscript with a text key; empty for other nodes.</summary>
    /// <param name="node">Node.</param>
    public static string LastName(SyntaxNode? node) => node switch
    {
        { Kind: SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Parameter or SyntaxKind.Function or SyntaxKind.Class } => node.Text,
        { Kind: SyntaxKind.Call or SyntaxKind.New or SyntaxKind.Await } when GetKey(node) is { } key => key,
        { Kind: SyntaxKind.Call or SyntaxKind.New or SyntaxKind.Await } => LastName(node[0]),
        { Kind: SyntaxKind.Subscript } when node[1] is { Kind: SyntaxKind.StringLiteral } key => key.Text,
        { Kind: SyntaxKind.Subscript } => LastName(node[0]),
        _ => string.Empty,
    };

    /// <summary>The key of <c>x.get("key", …)</c>; null for other calls.</summary>
    /// <param name="call">Call.</param>
    public static string? GetKey(SyntaxNode call) =>
        call is { Kind: SyntaxKind.Call } && call[0] is { Kind: SyntaxKind.Attribute, Text: "get" } && call.Required(1) is { Count: > 0 } arguments && arguments[0] is { Kind: SyntaxKind.StringLiteral } key ? key.Text : null;

    /// <summary>All names, members and text keys that stand in an expression.</summary>
    /// <param name="expression">Expression.</param>
    public static IEnumerable<string> Words(SyntaxNode expression)
    {
        foreach (var node in All(expression))
            if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute) yield return node.Text;
            else if (node.Kind == SyntaxKind.Subscript && node[1] is { Kind: SyntaxKind.StringLiteral } key) yield return key.Text;
            else if (GetKey(node) is { } got) yield return got;
    }

    /// <summary>Value of a number, with its sign; null for other nodes.</summary>
    /// <param name="node">Node.</param>
    public static double? Number(SyntaxNode? node) => node switch
    {
        { Kind: SyntaxKind.IntegerLiteral or SyntaxKind.FloatLiteral } => double.TryParse(node.Text.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'L'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
        { Kind: SyntaxKind.UnaryOperation, Text: "-" } => -Number(node[0]),
        { Kind: SyntaxKind.Call } when LastName(node) is "Decimal" or "float" or "int" && node.Required(1) is { Count: 1 } arguments =>
            arguments[0] is { Kind: SyntaxKind.StringLiteral } text ? (double.TryParse(text.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null) : Number(arguments[0]),
        _ => null,
    };

    /// <summary>The value given for a keyword, or at a position; null when it is not given.</summary>
    /// <param name="call">Call or New.</param>
    /// <param name="name">Keyword.</param>
    /// <param name="position">Position; -1 for keywords only.</param>
    public static SyntaxNode? Argument(SyntaxNode call, string name, int position = -1)
    {
        var arguments = call.Required(1);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument) continue;
            if (argument.Kind == SyntaxKind.Keyword && argument.Text == name) return argument[0];
            if (i == position && argument.Kind is not (SyntaxKind.Keyword or SyntaxKind.Starred)) return argument;
        }

        return null;
    }

    /// <summary>Arguments without their keywords.</summary>
    /// <param name="call">Call or New.</param>
    public static IEnumerable<SyntaxNode> Arguments(SyntaxNode call)
    {
        var arguments = call.Required(1);
        for (var i = 0; i < arguments.Count; i++)
            if (arguments[i] is { } argument) yield return argument.Kind is SyntaxKind.Keyword or SyntaxKind.Starred ? argument.Required(0) : argument;
    }

    /// <summary>Statements of a list slot.</summary>
    /// <param name="list">List or null.</param>
    public static IEnumerable<SyntaxNode> Items(SyntaxNode? list)
    {
        for (var i = 0; list is not null && i < list.Count; i++)
            if (list[i] is { } item) yield return item;
    }
}
