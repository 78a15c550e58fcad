using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Lists, tuples, sets, dictionaries and comprehensions written out.</summary>
internal static class Displays
{
    private const int MostUnrolled = 8;

    public static Value Evaluate(Frame frame, SyntaxNode node, State state)
    {
        var content = node.Kind == SyntaxKind.Dict ? Dictionary(frame, node, state) : Items(frame, node, state);
        return Make(frame, node, content, state);
    }

    public static Value Make(Frame frame, SyntaxNode site, HeapObject content, State state, int ordinal = 0)
    {
        var id = frame.Made(site, ordinal);
        state.Set(id, content);
        return Value.Of(id);
    }

    /// <summary>Adds an entry under a key that may be one of several or unknown.</summary>
    public static HeapObject Put(HeapObject content, Value key, Value value)
    {
        if (key.Single is { } single) return content.WithField(single, value);
        if (key.IsConstant)
        {
            foreach (var one in key.Constants) content = content.WithField(one, content.Field(one) is { } old ? Value.Join(old, value) : value);
            return content;
        }

        content = content.WithRest(Value.Join(content.Rest, value));
        return key.Taint.IsEmpty ? content : content.WithField(Contents.UnknownKeys, Value.Tainted(key.Taint.Union(content.Field(Contents.UnknownKeys)?.Taint ?? TaintSet.None)));
    }

    public static Value Comprehension(Frame frame, SyntaxNode node, State state)
    {
        var items = new List<Value>();
        var content = HeapObject.New(node.Kind == SyntaxKind.DictComprehension ? ObjectKind.Dictionary : node.Kind == SyntaxKind.SetComprehension ? ObjectKind.Set : ObjectKind.List);
        var exact = Clauses(frame, node, 0, state, inner =>
        {
            var element = node.Required(0);
            if (element.Kind == SyntaxKind.DictItem)
            {
                var key = element[0] is { } k ? Expressions.Evaluate(frame, k, inner) : Value.Unknown;
                content = Put(content, key, Expressions.Evaluate(frame, element.Required(1), inner));
            }
            else
            {
                items.Add(Expressions.Evaluate(frame, element, inner));
            }
        });
        if (node.Kind != SyntaxKind.DictComprehension) content = exact ? HeapObject.OfItems(content.Kind, items) : HeapObject.OfRest(content.Kind, items.Aggregate(Value.Nothing, Value.Join));
        else if (!exact) content = content.WithRest(content.Rest);
        return Make(frame, node, content, state);
    }

    /// <summary>Runs the clauses from one on; true when the rounds were exactly those that the program makes.</summary>
    private static bool Clauses(Frame frame, SyntaxNode node, int index, State state, Action<State> element)
    {
        var clauses = node.Required(1);
        if (index == clauses.Count)
        {
            element(state);
            return true;
        }

        var clause = clauses.Required(index);
        var iterable = Entries.Of(frame, clause, Expressions.Evaluate(frame, clause.Required(1), state), state);
        var known = Contents.Known(iterable, state);
        var exact = known is { Count: <= MostUnrolled };
        IReadOnlyList<Value> rounds = exact ? known! : [Loops.Element(frame, clause.Required(1), iterable, state)];
        foreach (var item in rounds)
        {
            Targets.Assign(frame, clause.Required(0), item, state);
            State? at = state.Fork();
            foreach (var condition in clause.Required(2).Children)
            {
                if (at is null || condition is null) continue;
                var branches = Conditions.Branch(frame, condition, at);
                exact &= branches.WhenTrue is null || branches.WhenFalse is null;
                at = branches.WhenTrue;
            }

            if (at is not null) exact &= Clauses(frame, node, index + 1, at, element);
            if (at is not null && Merge.States(state, at) is { } joined) state.Become(joined);
        }

        return exact;
    }

    private static HeapObject Items(Frame frame, SyntaxNode node, State state)
    {
        var kind = node.Kind switch { SyntaxKind.Tuple => ObjectKind.Tuple, SyntaxKind.Set => ObjectKind.Set, _ => ObjectKind.List };
        var items = new List<Value>(node.Count);
        var rest = Value.Nothing;
        foreach (var item in node.Children)
        {
            if (item is null) continue;
            var value = Expressions.Evaluate(frame, item, state);
            if (item.Kind != SyntaxKind.Starred) (rest.IsNothing ? items : null)?.Add(value);
            if (item.Kind != SyntaxKind.Starred && !rest.IsNothing) rest = Value.Join(rest, value);
            if (item.Kind != SyntaxKind.Starred) continue;
            if (rest.IsNothing && Contents.Known(value, state) is { } known) items.AddRange(known);
            else rest = Value.Join(rest, Contents.Elements(value, state));
        }

        var content = HeapObject.OfItems(kind, items);
        return rest.IsNothing ? content : content.WithRest(Value.Join(content.Rest, rest));
    }

    private static HeapObject Dictionary(Frame frame, SyntaxNode node, State state)
    {
        var fields = new Dictionary<object, Value>();
        var loose = HeapObject.New(ObjectKind.Dictionary);
        foreach (var item in node.Children)
        {
            if (item is null) continue;
            var key = item[0] is { } k ? Expressions.Evaluate(frame, k, state) : null;
            var value = Expressions.Evaluate(frame, item.Required(1), state);
            if (key is null) loose = Spread(fields, loose, value, state);
            else if (key.Single is { } constant && fields.Count < HeapObject.MostFields) fields[constant] = value;
            else loose = Put(loose, key, value);
        }

        var content = HeapObject.OfFields(ObjectKind.Dictionary, null, fields, loose.Rest);
        foreach (var (key, value) in loose.Fields) content = content.WithField(key, content.Field(key) is { } old ? Value.Join(old, value) : value);
        return content;
    }

    private static HeapObject Spread(Dictionary<object, Value> fields, HeapObject loose, Value value, State state)
    {
        if (value.Object is not { } id || state.Get(id) is not { } content) return loose.WithRest(Value.Join(loose.Rest, Value.Tainted(Contents.Taint(value, state))));
        foreach (var (key, held) in content.Fields) fields[key] = held;
        return loose.WithRest(Value.Join(loose.Rest, content.Rest));
    }
}
