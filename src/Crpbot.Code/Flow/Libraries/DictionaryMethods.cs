using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Methods of dictionaries.</summary>
internal static class DictionaryMethods
{
    public static Value? Call(Frame frame, SyntaxNode node, HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        var key = arguments.First;
        var second = arguments.At(1);
        switch (name)
        {
            case "get" or "GetValueOrDefault" or "getlist" or "__getitem__":
                return Get(content, key, second ?? arguments.Named("default") ?? Value.None);
            case "pop" or "popitem":
                var taken = name == "pop" ? Get(content, key, second ?? Value.Nothing) : content.Everything;
                state.Set(id, name == "pop" ? Mutations.Removed(content, key) : content);
                return taken.IsNothing ? Value.Unknown : taken;
            case "setdefault":
                var value = Running.Elements.Entry(content, key);
                if (value is null) state.Set(id, Displays.Put(content, key, second ?? Value.None));
                return value is null ? second ?? Value.None : Value.Join(value, second ?? Value.None);
            case "Add" or "TryAdd" or "__setitem__" or "AddOrUpdate" or "Set":
                return ContainerMethods.Set(state, id, Displays.Put(content, key, second ?? Value.Unknown));
            case "Remove" or "__delitem__":
                return ContainerMethods.Set(state, id, Mutations.Removed(content, key));
            case "update":
                return Update(id, content, arguments, state);
            case "values" or "itervalues":
                return Make(frame, node, [.. content.Fields.Where(f => f.Key is Constant).Select(f => f.Value)], content.Rest, state);
            case "keys" or "copy" or "iterkeys":
                return Displays.Make(frame, node, content, state);
            case "items" or "iteritems":
                return Items(frame, node, content, state);
            case "clear" or "Clear":
                return ContainerMethods.Set(state, id, content.Cleared());
            case "TryGetValue":
                return OutMethods.Give(frame, node, Get(content, key, Value.None), state);
            case "TryRemove":
                state.Set(id, Mutations.Removed(content, key));
                return OutMethods.Give(frame, node, Get(content, key, Value.None), state);
            case "ContainsKey" or "ContainsValue" or "__contains__" or "has_key":
                return Value.Boolean;
            default:
                return null;
        }
    }

    private static Value Get(HeapObject content, Value key, Value otherwise)
    {
        var found = Running.Elements.Entry(content, key);
        if (found is null) return otherwise;
        return key.Single is { } single && content.Field(single) is not null ? found : Value.Join(found, otherwise);
    }

    private static Value Update(HeapId id, HeapObject content, Arguments arguments, State state)
    {
        if (arguments.Positional.Count > 0)
        {
            var other = arguments.First;
            content = other.Object is { } o && state.Get(o) is { Kind: ObjectKind.Dictionary } updates
                ? Mutations.Updated(content, updates)
                : content.WithRest(Value.Join(content.Rest, Value.Tainted(Contents.Taint(other, state))));
        }

        foreach (var (name, value, _) in arguments.Keywords) content = content.WithField(Constant.Of(name), value);
        return ContainerMethods.Set(state, id, content);
    }

    private static Value Make(Frame frame, SyntaxNode node, List<Value> items, Value rest, State state)
    {
        var list = HeapObject.OfItems(ObjectKind.List, items);
        return Displays.Make(frame, node, rest.IsNothing ? list : list.WithRest(Value.Join(list.Rest, rest)), state);
    }

    private static Value Items(Frame frame, SyntaxNode node, HeapObject content, State state)
    {
        var pairs = new List<Value>();
        var ordinal = 1;
        foreach (var (key, value) in content.Fields)
        {
            if (key is Constant constant) pairs.Add(Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.Tuple, [Value.Of(constant), value]), state, ordinal++));
        }

        if (content.Rest.IsNothing) return Make(frame, node, pairs, Value.Nothing, state);
        var keys = Value.Unknown.With(content.Field(Contents.UnknownKeys)?.Taint ?? content.Rest.Taint);
        var loose = Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.Tuple, [keys, content.Rest]), state, ordinal);
        return Make(frame, node, pairs, loose, state);
    }
}
