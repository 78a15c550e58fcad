using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Evaluated arguments of a call.</summary>
internal sealed class Arguments
{
    public static readonly Arguments None = new();

    /// <summary>In order, with the expression they came from.</summary>
    public List<(Value Value, SyntaxNode? Node)> Positional { get; init; } = [];

    public List<(string Name, Value Value, SyntaxNode? Node)> Keywords { get; init; } = [];

    /// <summary>Further positional ones of unknown number: elements of <c>*rest</c>.</summary>
    public Value Rest { get; private set; } = Value.Nothing;

    /// <summary>Further named ones of unknown name: values of <c>**rest</c>.</summary>
    public Value NamedRest { get; private set; } = Value.Nothing;

    public IEnumerable<Value> All => [.. Positional.Select(p => p.Value), .. Keywords.Select(k => k.Value), Rest, NamedRest];

    public Value First => Positional.Count > 0 ? Positional[0].Value : Rest;

    public static Arguments Of(IEnumerable<Value> values) => new() { Positional = [.. values.Select(v => (v, (SyntaxNode?)null))] };

    public Value? At(int index) => index < Positional.Count ? Positional[index].Value : null;

    public Value? Named(string name)
    {
        foreach (var (given, value, _) in Keywords)
        {
            if (string.Equals(given, name, StringComparison.Ordinal)) return value;
        }

        return null;
    }

    public TaintSet Taint(State state)
    {
        var taint = Contents.Taint(Rest, state).Union(Contents.Taint(NamedRest, state));
        foreach (var (value, _) in Positional) taint = taint.Union(Contents.Taint(value, state));
        foreach (var (_, value, _) in Keywords) taint = taint.Union(Contents.Taint(value, state));
        return taint;
    }

    public static Arguments Evaluate(Frame frame, ReadOnlySpan<SyntaxNode?> nodes, State state)
    {
        var arguments = new Arguments();
        foreach (var node in nodes)
        {
            if (node is null) continue;
            var value = Expressions.Evaluate(frame, node, state);
            switch (node.Kind)
            {
                case SyntaxKind.Starred: arguments.Spread(value, state); break;
                case SyntaxKind.Keyword when node.Text.Length == 0: arguments.SpreadNamed(value, state); break;
                case SyntaxKind.Keyword: arguments.Keywords.Add((node.Text, value, node[0])); break;
                case var _ when !arguments.Rest.IsNothing: arguments.Rest = Value.Join(arguments.Rest, value); break;
                default: arguments.Positional.Add((value, node)); break;
            }
        }

        return arguments;
    }

    /// <summary>The same arguments behind others.</summary>
    public Arguments After(IEnumerable<Value> first) =>
        new() { Positional = [.. first.Select(v => (v, (SyntaxNode?)null)), .. Positional], Keywords = [.. Keywords], Rest = Rest, NamedRest = NamedRest };

    private void Spread(Value value, State state)
    {
        if (Contents.Known(value, state) is { } known && Rest.IsNothing) Positional.AddRange(known.Select(v => (v, (SyntaxNode?)null)));
        else Rest = Value.Join(Rest, Contents.Elements(value, state));
    }

    private void SpreadNamed(Value value, State state)
    {
        if (value.Object is not { } id || state.Get(id) is not { Kind: ObjectKind.Dictionary } content)
        {
            NamedRest = Value.Join(NamedRest, Value.Tainted(Contents.Taint(value, state)));
            return;
        }

        foreach (var (key, held) in content.Fields)
        {
            if (key is Constant { Kind: ConstantKind.String } name) Keywords.Add((name.Text, held, null));
        }

        NamedRest = Value.Join(NamedRest, content.Rest);
    }
}
