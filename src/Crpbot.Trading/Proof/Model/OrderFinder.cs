using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Finds the calls that give orders.</summary>
/// <param name="index">What the project declares.</param>
/// <param name="table">Its calls.</param>
/// <param name="words">Vocabularies.</param>
internal sealed class OrderFinder(IProjectIndex index, CallTable table, TradingWords words)
{
    private readonly Names _names = new(index);
    private readonly Dictionary<(CodeFile, string), bool> _imports = [];

    /// <summary>The sites, by file and position.</summary>
    public List<OrderSite> Find()
    {
        var found = new Dictionary<SyntaxNode, OrderSite>(ReferenceEqualityComparer.Instance);
        foreach (var platform in words.Platforms)
        {
            foreach (var pattern in platform.OrderCalls)
                foreach (var place in table.Names.Where(n => pattern.Anchor is null || SameName(pattern.Anchor, n)).SelectMany(table.Calls))
                    if (!found.ContainsKey(place.Node) && IsImported(platform, place.File) && _names.Fits(place.File, place.Node, [pattern])) found[place.Node] = Site(place, platform, false);
            if (platform.Messages is { } messages)
                foreach (var name in table.Names.Where(n => messages.Senders.Any(s => s.Fits([], n))))
                    foreach (var place in table.Calls(name))
                        if (!found.ContainsKey(place.Node) && IsOrderMessage(place, messages)) found[place.Node] = Site(place, platform, true);
        }

        return [.. found.Values.OrderBy(s => s.File.Path, StringComparer.Ordinal).ThenBy(s => s.Call.Start)];
    }

    private static bool SameName(string left, string right) => left.AsSpan().TrimStart('_').Equals(right.AsSpan().TrimStart('_'), StringComparison.OrdinalIgnoreCase);

    private bool IsImported(Platform platform, CodeFile file)
    {
        if (platform.Imports.Count == 0) return true;
        foreach (var module in platform.Imports)
        {
            if (!_imports.TryGetValue((file, module), out var imported))
            {
                imported = Imports(file, module);
                _imports.Add((file, module), imported);
            }

            if (imported) return true;
        }

        return false;
    }

    private static bool Imports(CodeFile file, string module)
    {
        foreach (var node in Nodes.All(file.Tree.Root))
        {
            if (node.Kind == SyntaxKind.ImportFrom && IsOf(node.Text, module)) return true;
            if (node.Kind == SyntaxKind.Alias && IsOf(node.Text, module)) return true;
        }

        return false;
    }

    private static bool IsOf(string text, string module) => text == module || text.StartsWith(module + ".", StringComparison.Ordinal);

    private bool IsOrderMessage(CallPlace place, MessageWords messages)
    {
        var function = index.Enclosing(place.File, place.Node);
        if (Displays.Of(place.Node, function, place.File) is { } display)
            foreach (var (key, value) in Displays.Items(display))
                if (value.Kind == SyntaxKind.StringLiteral && messages.Keys.Contains(key, StringComparer.Ordinal) && messages.Orders.Contains(value.Text, StringComparer.OrdinalIgnoreCase)) return true;
        if (Nodes.LastName(place.Node[0]).TrimStart('_') is not ("post" or "put" or "request" or "send_request" or "PostAsync" or "PostAsJsonAsync")) return false;
        if (Nodes.Arguments(place.Node).Any(a => a.Kind == SyntaxKind.StringLiteral && a.Text.Equals("GET", StringComparison.OrdinalIgnoreCase))) return false;
        return Nodes.Arguments(place.Node).Take(2).Any(a => EndsAtOrders(Address(a, place, function), messages));
    }

    // The address stands in the call, or in a variable that was filled before.
    private static SyntaxNode Address(SyntaxNode address, CallPlace place, FunctionSymbol? function)
    {
        if (address.Kind != SyntaxKind.Name) return address;
        var scope = function?.Node ?? place.File.Tree.Root;
        return Nodes.All(scope).LastOrDefault(n => n.Kind == SyntaxKind.Assign && n.Start < address.Start && n.Required(0) is { Count: 1 } targets && targets[0] is { Kind: SyntaxKind.Name } name && name.Text == address.Text)?[1] ?? address;
    }

    private static bool EndsAtOrders(SyntaxNode address, MessageWords messages)
    {
        var last = Nodes.All(address).LastOrDefault(n => n.Kind is SyntaxKind.StringLiteral or SyntaxKind.Interpolation);
        return last is { Kind: SyntaxKind.StringLiteral } && messages.Addresses.Any(a => last.Text.TrimEnd('/').EndsWith(a, StringComparison.Ordinal));
    }

    private OrderSite Site(CallPlace place, Platform platform, bool message)
    {
        var function = index.Enclosing(place.File, place.Node);
        var request = Displays.Of(place.Node, function, place.File);
        return new OrderSite(place.File, place.Node, function, platform, request, Reduces(place, platform, function, request), message);
    }

    private bool Reduces(CallPlace place, Platform platform, FunctionSymbol? function, SyntaxNode? request)
    {
        var wanted = platform.Request;
        if (request is not null)
            foreach (var (key, value) in Displays.Items(request))
                if (wanted.ReducingKeys.Contains(key, StringComparer.Ordinal) || wanted.ReducingValues.Contains(Nodes.LastName(value), StringComparer.Ordinal)) return true;
        foreach (var argument in Nodes.Items(place.Node[1]))
            if (argument.Kind == SyntaxKind.Keyword && wanted.ReducingKeys.Contains(argument.Text, StringComparer.Ordinal) && argument[0] is not { Kind: SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral }) return true;
        return function is not null && words.Reducing.Any(p => p.Fits(function.Owner is { } owner ? [owner.Name] : [], function.Name));
    }
}
