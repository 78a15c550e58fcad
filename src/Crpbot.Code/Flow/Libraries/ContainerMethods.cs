using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Methods of lists, dictionaries, sets, buffers and iterators of both languages; null for names that are none.</summary>
internal static class ContainerMethods
{
    public static Value? Call(Frame frame, SyntaxNode node, HeapId id, string name, Arguments arguments, State state)
    {
        if (state.Get(id) is not { } content) return null;
        var result = content.Kind switch
        {
            ObjectKind.Dictionary => DictionaryMethods.Call(frame, node, id, content, name, arguments, state),
            ObjectKind.Buffer => BufferMethods.Call(frame, node, id, content, name, arguments, state),
            ObjectKind.Configuration => ConfigurationMethods.Call(frame, node, id, content, name, arguments, state),
            ObjectKind.Opaque or ObjectKind.Instance or ObjectKind.Variables => null,
            _ => Sequence(frame, node, id, content, name, arguments, state),
        };
        return result;
    }

    private static Value? Sequence(Frame frame, SyntaxNode node, HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        var first = arguments.First;
        switch (name)
        {
            case "append" or "add" or "put" or "put_nowait" or "appendleft" or "Add" or "Push" or "Enqueue" or "AddLast" or "TryAdd":
                if (name is "appendleft") return Set(state, id, Mutations.Inserted(content, Value.Of(Constant.Of(0)), first));
                return Set(state, id, Mutations.Appended(content, first));
            case "insert" or "Insert":
                return Set(state, id, Mutations.Inserted(content, first, arguments.At(1) ?? Value.Unknown));
            case "extend" or "AddRange" or "update" or "extendleft" or "UnionWith":
                return Set(state, id, Mutations.Extended(content, first.Object is { } o ? state.Get(o) : null, Contents.Elements(first, state)));
            case "pop" or "popleft" or "get" or "get_nowait" or "Pop" or "Dequeue":
                return Taken(id, content, name, arguments, state);
            case "TryDequeue" or "TryPop" or "TryTake":
                return OutMethods.Give(frame, node, Taken(id, content, IsQueue(frame, node) ? "Dequeue" : "Pop", Arguments.None, state), state);
            case "Peek":
                return Next(frame, node, content);
            case "TryPeek":
                return OutMethods.Give(frame, node, Next(frame, node, content), state);
            case "AddFirst":
                return Set(state, id, Mutations.Inserted(content, Value.Of(Constant.Of(0)), first));
            case "RemoveFirst" or "RemoveLast":
                return Set(state, id, Mutations.Removed(content, Value.Of(Constant.Of(name == "RemoveFirst" ? 0 : -1))));
            case "GetEnumerator" or "AsSpan" or "AsMemory" or "AsQueryable" or "AsParallel" or "ToImmutableList" or "ToImmutableArray" or "ToHashSet":
                return Value.Of(id);
            case "remove" or "discard" or "Remove":
                return Set(state, id, Mutations.Without(content, first));
            case "RemoveAt":
                return Set(state, id, Mutations.Removed(content, first));
            case "clear" or "Clear":
                return Set(state, id, content.Cleared());
            case "reverse" or "Reverse":
                return Set(state, id, content.Exact ? content.WithItems([.. content.Items.Reverse()], true) : content);
            case "sort" or "Sort" or "shuffle":
                return Set(state, id, content.Blurred());
            case "copy" or "ToList" or "ToArray" or "AsEnumerable" or "AsReadOnly" or "union":
                return Displays.Make(frame, node, content, state);
            case "__getitem__" or "ElementAt":
                return Running.Elements.Entry(content, first) ?? Value.Unknown;
            case "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Min" or "Max" or "__next__" or "Find":
                return Picked(content, name);
            case "index" or "count" or "IndexOf" or "Contains" or "issubset" or "isdisjoint" or "qsize" or "empty" or "Any" or "All" or "Count" or "Exists":
                return Value.Unknown;
            default:
                return null;
        }
    }

    /// <summary>What a queue or a stack hands out next.</summary>
    private static Value Next(Frame frame, SyntaxNode node, HeapObject content)
    {
        if (!content.Exact || content.Items.Length == 0) return content.Elements.IsNothing ? Value.Unknown : content.Elements;
        return IsQueue(frame, node) ? content.Items[0] : content.Items[^1];
    }

    private static bool IsQueue(Frame frame, SyntaxNode node) =>
        node.Required(0) is { Kind: SyntaxKind.Attribute } callee && frame.File.Semantics.TypeName(callee.Required(0)) is { } type && !type.EndsWith("Stack", StringComparison.Ordinal);

    public static Value Set(State state, HeapId id, HeapObject content)
    {
        state.Set(id, content);
        return Value.None;
    }

    private static Value Picked(HeapObject content, string name)
    {
        var all = content.Elements;
        if (!content.Exact || content.Items.Length == 0) return all.IsNothing ? Value.Unknown : all;
        return name switch { "First" or "FirstOrDefault" => content.Items[0], "Last" or "LastOrDefault" => content.Items[^1], _ => all };
    }

    private static Value Taken(HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        var fromFront = name is "popleft" or "get" or "get_nowait" or "Dequeue";
        if (!content.Exact || content.Items.Length == 0 || content.Kind == ObjectKind.Set)
        {
            var all = content.Elements;
            state.Set(id, content.Blurred());
            return all.IsNothing ? Value.Unknown : all;
        }

        var at = fromFront ? Value.Of(Constant.Of(0)) : name == "pop" && arguments.At(0) is { } index ? index : Value.Of(Constant.Of(-1));
        var taken = Running.Elements.Entry(content, at) ?? Value.Unknown;
        state.Set(id, Mutations.Removed(content, at));
        return taken;
    }
}
