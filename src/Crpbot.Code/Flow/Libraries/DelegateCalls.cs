using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>C# library calls that are handed functions: LINQ, lists, tasks and whatever else takes a lambda. The functions run with what the call would give them.</summary>
internal static class DelegateCalls
{
    private const int MostOneByOne = 8;

    /// <summary>The call's value; null when no argument is a function.</summary>
    public static Value? Call(Frame frame, SyntaxNode node, Value? receiver, Arguments arguments, State state)
    {
        if (!frame.IsCSharp || !arguments.All.Any(Delegates.IsFunction)) return null;
        var isStatic = receiver is not { References: not [LibraryReference, ..] } && arguments.Positional.Count > 1 && !Delegates.IsFunction(arguments.First);
        var sequence = isStatic ? arguments.First : receiver ?? Value.Unknown;
        var given = isStatic ? new Arguments { Positional = arguments.Positional[1..], Keywords = arguments.Keywords } : arguments;
        var name = node.Kind == SyntaxKind.New ? Last(frame, node) : node.Required(0).Text;
        var value = Known(new DelegateSite(frame, node, state), name, Entries.Of(frame, node, sequence, state), given) ?? Unknown(new DelegateSite(frame, node, state), receiver, arguments);
        frame.LastCall = null;
        return value;
    }

    private static string Last(Frame frame, SyntaxNode node)
    {
        var type = frame.File.Semantics.TypeName(node) ?? node.Required(0).Text;
        return type[(type.LastIndexOf('.') + 1)..];
    }

    private static Value? Known(DelegateSite site, string name, Value sequence, Arguments arguments)
    {
        var function = arguments.First;
        switch (name)
        {
            case "Select" or "ConvertAll": return Mapped(site, sequence, function);
            case "SelectMany": return site.List(HeapObject.OfRest(ObjectKind.List, Contents.Elements(site.Invoke(function, site.Element(sequence), Value.Unknown), site.State)));
            case "Where" or "FindAll" or "TakeWhile" or "SkipWhile": return Filtered(site, sequence, function);
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Find" or "FindLast": return Picked(site, sequence, function);
            case "Any" or "All" or "Exists" or "TrueForAll" or "Count" or "LongCount" or "FindIndex" or "FindLastIndex" or "RemoveAll":
                site.Invoke(function, site.Element(sequence));
                return Value.Unknown;
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "DistinctBy" or "Sort":
                site.Invoke(function, site.Element(sequence), site.Element(sequence));
                return name == "Sort" ? Value.None : site.List(HeapObject.OfRest(ObjectKind.List, site.Element(sequence)));
            case "ForEach" or "ForEachAsync": return Each(site, sequence, arguments);
            case "Aggregate": return Folded(site, sequence, arguments);
            case "ToDictionary": return Table(site, sequence, arguments);
            case "GroupBy" or "ToLookup": return Grouped(site, sequence, arguments);
            case "Max" or "Min" or "Sum" or "Average": return site.Invoke(function, site.Element(sequence));
            case "Run" or "StartNew" or "Lazy": return site.Invoke(function);
            case "ContinueWith": return site.Invoke(function, sequence, Value.Unknown);
            default: return null;
        }
    }

    private static Value Mapped(DelegateSite site, Value sequence, Value function)
    {
        if (Contents.Known(sequence, site.State) is { Count: <= MostOneByOne } known)
        {
            List<Value> items = [.. known.Select(k => site.Invoke(function, k, Value.Unknown))];

            // Objects that one function makes for several elements share one name: they are told apart only when there are none.
            if (items.Count < 2 || items.TrueForAll(i => i.References.Length == 0)) return site.List(HeapObject.OfItems(ObjectKind.List, items));
        }

        return site.List(HeapObject.OfRest(ObjectKind.List, site.Invoke(function, site.Element(sequence), Value.Unknown)));
    }

    private static Value Filtered(DelegateSite site, Value sequence, Value function)
    {
        if (Contents.Known(sequence, site.State) is { Count: <= MostOneByOne } known)
        {
            var sure = true;
            var items = new List<Value>();
            foreach (var item in known)
            {
                var kept = site.Kept(function, item, out var always);
                sure &= always;
                if (!kept.IsNothing) items.Add(kept);
            }

            return site.List(sure ? HeapObject.OfItems(ObjectKind.List, items) : HeapObject.OfRest(ObjectKind.List, items.Aggregate(Value.Nothing, Value.Join)));
        }

        return site.List(HeapObject.OfRest(ObjectKind.List, site.Kept(function, site.Element(sequence), out _)));
    }

    private static Value Picked(DelegateSite site, Value sequence, Value function)
    {
        var known = Contents.Known(sequence, site.State) is { Count: <= MostOneByOne } some ? some : [site.Element(sequence)];
        var result = known.Aggregate(Value.Nothing, (all, item) => Value.Join(all, site.Kept(function, item, out _)));
        return result.IsNothing ? Value.Unknown : result;
    }

    private static Value Each(DelegateSite site, Value sequence, Arguments arguments)
    {
        foreach (var function in arguments.All.Where(Delegates.IsFunction)) site.Invoke(function, site.Element(sequence), Value.Unknown);
        return Value.None;
    }

    private static Value Folded(DelegateSite site, Value sequence, Arguments arguments)
    {
        var hasSeed = !Delegates.IsFunction(arguments.First);
        var function = hasSeed ? arguments.At(1) ?? Value.Unknown : arguments.First;
        var element = site.Element(sequence);
        var before = hasSeed ? arguments.First : element;
        var after = Value.Join(before, site.Invoke(function, before, element));
        after = Value.Join(after, site.Invoke(function, after, element));
        return hasSeed && arguments.At(2) is { } last ? site.Invoke(last, after) : after;
    }

    private static Value Table(DelegateSite site, Value sequence, Arguments arguments)
    {
        var content = HeapObject.New(ObjectKind.Dictionary);
        var rounds = Contents.Known(sequence, site.State) is { Count: <= MostOneByOne } known ? known : [site.Element(sequence)];
        foreach (var item in rounds)
        {
            var key = site.Invoke(arguments.First, item);
            var value = arguments.At(1) is { } select && Delegates.IsFunction(select) ? site.Invoke(select, item) : item;
            content = Displays.Put(content, key, value);
        }

        return site.List(content);
    }

    private static Value Grouped(DelegateSite site, Value sequence, Arguments arguments)
    {
        var element = site.Element(sequence);
        var key = site.Invoke(arguments.First, element);
        var value = arguments.At(1) is { } select && Delegates.IsFunction(select) ? site.Invoke(select, element) : element;
        var group = Displays.Make(site.Frame, site.Node, HeapObject.OfRest(ObjectKind.List, value).WithField("Key", key), site.State, 1);
        return site.List(HeapObject.OfRest(ObjectKind.List, group));
    }

    /// <summary>A function of which nothing is known: it may run what it is handed, with what else it is handed.</summary>
    private static Value Unknown(DelegateSite site, Value? receiver, Arguments arguments)
    {
        var taint = arguments.All.Where(v => !Delegates.IsFunction(v)).Aggregate(TaintSet.None, (t, v) => t.Union(Contents.Taint(v, site.State))).Doubted();
        if (receiver is not null) taint = taint.Union(Contents.Taint(receiver, site.State));
        var result = Value.Tainted(taint);
        foreach (var function in arguments.All.Where(Delegates.IsFunction))
        {
            var maybe = site with { State = site.State.Fork() };
            result = Value.Join(result, maybe.Invoke(function, Value.Tainted(taint), Value.Tainted(taint), Value.Tainted(taint)));
            if (Merge.States(site.State, maybe.State) is { } joined) site.State.Become(joined);
        }

        return taint.IsEmpty ? result : Targets.Passing(site.Frame, site.Node, result, "passes through a call");
    }
}
