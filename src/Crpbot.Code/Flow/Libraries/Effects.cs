using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Carries out what a model says of a function.</summary>
internal static class Effects
{
    public static Value Apply(Frame frame, SyntaxNode node, Effect effect, Arguments arguments, Value? receiver, State state)
    {
        var first = arguments.First;
        switch (effect)
        {
            case Effect.Clean: return Value.Unknown;
            case Effect.Pass: return Passed(arguments, receiver, state);
            case Effect.First: return first.IsNothing ? Value.Unknown : first;
            case Effect.Receiver: return receiver ?? (first.IsNothing ? Value.Unknown : first);
            case Effect.Second: return arguments.At(1) ?? Value.Unknown;
            case Effect.Element: return Element(arguments, state);
            case Effect.Number:
                Proved(frame, node, state);
                return Number(node, first);
            case Effect.Text: return arguments.Positional.Count == 0 ? Value.Of(Constant.Of("")) : Calls.AsText(frame, first, node, state).Adding(arguments.Taint(state));
            case Effect.GetAttribute: return GetAttribute(frame, node, arguments, state);
            case Effect.SetAttribute: return SetAttribute(arguments, state);
            case Effect.Map or Effect.Filter or Effect.Reduce: return HigherOrder(frame, node, effect, arguments, state);
            case Effect.JoinPath or Effect.Base64Encode or Effect.Base64Decode or Effect.UrlQuote or Effect.UrlUnquote: return Codecs.Apply(effect, arguments, state);
            case Effect.Partial: return Partial(frame, node, arguments, state);
            case Effect.Pattern: return Displays.Make(frame, node, HeapObject.New(ObjectKind.Opaque, Tests.PatternType).WithField("pattern", first.IsNothing ? Value.Unknown : first), state);
            case Effect.Match: return Matched(first.Single, Arguments.Of([.. arguments.Positional.Skip(1).Select(p => p.Value), arguments.Named("string") ?? Value.Nothing]), state);
            case Effect.Namespace: return Displays.Make(frame, node, arguments.Keywords.Aggregate(HeapObject.New(ObjectKind.Opaque).WithRest(arguments.NamedRest), (o, k) => o.WithField(k.Name, k.Value)), state);
            case Effect.Record: return NamedTuple.Declare(frame, node, arguments, state);
            case Effect.Proof: return Proved(frame, node, state);
            case Effect.Print: return Printed(arguments, state);
            case Effect.Decorator: return Value.Unknown;
            default: return Displays.Make(frame, node, Container(frame, node, effect, arguments, state), state);
        }
    }

    // What is no number raises: after the call the text given is known to be one.
    private static Value Proved(Frame frame, SyntaxNode node, State state)
    {
        if (!frame.IsCSharp && node.Kind == SyntaxKind.Call && node.Required(1) is { Count: > 0 } given && given.Required(0) is { Kind: SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript } text)
        {
            Paths.Refine(frame, text, state, v => v.References.Length == 0 ? v.With(TaintSet.None) : v);
        }

        return Value.Unknown;
    }

    private static Value Printed(Arguments arguments, State state)
    {
        if (arguments.Named("file")?.Object is not { } id || state.Get(id) is not { Kind: ObjectKind.Buffer } buffer) return Value.None;
        foreach (var (value, _) in arguments.Positional) buffer = Mutations.Appended(buffer, Text(value, state));
        state.Set(id, buffer);
        return Value.None;
    }

    /// <summary>What a regular expression finds: harmless when the expression lets only harmless signs through.</summary>
    /// <param name="pattern">Expression; null when not known.</param>
    /// <param name="arguments">What is searched.</param>
    /// <param name="state">State.</param>
    public static Value Matched(Constant? pattern, Arguments arguments, State state) =>
        pattern is { IsText: true } && StrictPattern.Allows(pattern.Text, whole: true, start: true) ? Value.Unknown : Passed(arguments, null, state);

    private static Value Partial(Frame frame, SyntaxNode node, Arguments arguments, State state)
    {
        var content = HeapObject.New(ObjectKind.Opaque, Calls.PartialType).WithField("function", arguments.First).WithItems([.. arguments.Positional.Skip(1).Select(p => p.Value)], true);
        foreach (var (name, value, _) in arguments.Keywords) content = content.WithField(Constant.Of(name), value);
        return Displays.Make(frame, node, content, state);
    }

    private static Value Passed(Arguments arguments, Value? receiver, State state)
    {
        var taint = arguments.Taint(state);
        if (receiver is not null) taint = taint.Union(Contents.Taint(receiver, state));
        return Value.Tainted(taint);
    }

    private static Value Element(Arguments arguments, State state)
    {
        if (arguments.Positional.Count == 1) return Contents.Elements(arguments.First, state);
        return arguments.All.Aggregate(Value.Nothing, Value.Join) is var all && all.IsNothing ? Value.Unknown : all;
    }

    private static Value Number(SyntaxNode node, Value first)
    {
        if (first.Single is not { } constant) return Value.Unknown;
        var isFloat = node.Required(0).Text == "float";
        if (constant.IsNumber) return Value.Of(isFloat ? Constant.Of(constant.Number) : Constant.Of((long)Math.Clamp(Math.Truncate(constant.Number), -1e18, 1e18)));
        if (constant.Kind == ConstantKind.String && !isFloat && long.TryParse(constant.Text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var whole)) return Value.Of(Constant.Of(whole));
        return Value.Unknown;
    }

    private static Value GetAttribute(Frame frame, SyntaxNode node, Arguments arguments, State state)
    {
        if (arguments.At(1)?.Single is not { Kind: ConstantKind.String } name) return Value.Tainted(Contents.WholeTaint(arguments.First, state));
        var value = Members.Of(frame, node, arguments.First, name.Text, state);
        return arguments.At(2) is { } fallback ? Value.Join(value, fallback) : value;
    }

    private static Value SetAttribute(Arguments arguments, State state)
    {
        if (arguments.First.Object is not { } id || state.Get(id) is not { } content || arguments.At(2) is not { } value) return Value.None;
        if (arguments.At(1)?.Single is { Kind: ConstantKind.String } name) state.Set(id, content.WithField(name.Text, value));
        else state.Set(id, content.WithRest(Value.Join(content.Rest, value)));
        return Value.None;
    }

    private static Value HigherOrder(Frame frame, SyntaxNode node, Effect effect, Arguments arguments, State state)
    {
        var sources = arguments.Positional.Skip(1).Select(p => p.Value).ToList();
        if (sources.Count == 0) return Value.Unknown;
        if (effect == Effect.Reduce)
        {
            var all = sources.Aggregate(TaintSet.None, (t, v) => t.Union(Contents.Taint(v, state)));
            var one = Calls.CallValue(frame, node, arguments.First, Arguments.Of([Contents.Elements(sources[0], state), Contents.Elements(sources[0], state)]), state);
            return one is null ? Value.Tainted(all) : one;
        }

        var known = sources.Count == 1 ? Contents.Known(sources[0], state) : null;
        if (effect == Effect.Filter)
        {
            return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.Iterator, Contents.Elements(sources[0], state)), state);
        }

        if (known is { Count: <= 8 })
        {
            List<Value> items = [.. known.Select(k => Mapped(frame, node, arguments.First, [k], state))];
            return Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.Iterator, items), state);
        }

        var element = Mapped(frame, node, arguments.First, [.. sources.Select(s => Contents.Elements(s, state))], state);
        return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.Iterator, element), state);
    }

    private static Value Mapped(Frame frame, SyntaxNode node, Value function, List<Value> values, State state)
    {
        var arguments = Arguments.Of(values);
        if (Calls.CallValue(frame, node, function, arguments, state) is { } result) return result;
        foreach (var reference in function.References)
        {
            if (reference is LibraryReference library && FlowModels.Function(library.Name) is { } effect and (Effect.Clean or Effect.Number)) return Apply(frame, node, effect, arguments, null, state);
        }

        return Value.Tainted(arguments.Taint(state));
    }

    private static HeapObject Container(Frame frame, SyntaxNode node, Effect effect, Arguments arguments, State state)
    {
        var kind = effect switch
        {
            Effect.Tuple => ObjectKind.Tuple,
            Effect.Set => ObjectKind.Set,
            Effect.Dictionary or Effect.DefaultDictionary => ObjectKind.Dictionary,
            Effect.Buffer => ObjectKind.Buffer,
            Effect.Configuration => ObjectKind.Configuration,
            Effect.Enumerate or Effect.Zip => ObjectKind.Iterator,
            _ => ObjectKind.List,
        };
        if (frame.IsCSharp && effect == Effect.Tuple) return HeapObject.OfItems(kind, [.. arguments.Positional.Select(p => p.Value)]);
        if (effect == Effect.Dictionary) return Dictionary(arguments.Positional, arguments, state);
        if (effect == Effect.DefaultDictionary) return DefaultValues.Of(Dictionary(arguments.Positional.Skip(1), arguments, state), arguments.First);
        if (frame.IsCSharp && arguments.First.Single is { IsNumber: true }) return HeapObject.New(kind);
        if (effect is Effect.Configuration or Effect.Queue || arguments.Positional.Count == 0 && arguments.Rest.IsNothing) return HeapObject.New(kind);
        if (effect == Effect.Buffer) return arguments.First.IsConstant && arguments.First.Single?.IsText != true ? HeapObject.New(kind) : HeapObject.OfItems(kind, [Text(arguments.First, state)]);
        if (effect is Effect.Enumerate or Effect.Zip) return Paired(frame, node, effect, arguments, state);
        if (effect == Effect.List && arguments.Positional.Count > 1) return HeapObject.OfItems(kind, [.. arguments.Positional.Select(p => p.Value)]);
        if (effect != Effect.Shuffled && effect != Effect.Set && Contents.Known(arguments.First, state) is { } known) return HeapObject.OfItems(kind, [.. known]);
        var all = arguments.Positional.Aggregate(Value.Nothing, (v, p) => p.Value.IsConstant && p.Value.Single?.IsNumber == true ? v : Value.Join(v, Contents.Elements(p.Value, state)));
        return HeapObject.OfRest(kind, all);
    }

    private static Value Text(Value value, State state) => value.References.Length == 0 ? value : Value.Tainted(Contents.WholeTaint(value, state));

    private static HeapObject Dictionary(IEnumerable<(Value Value, SyntaxNode? Node)> sources, Arguments arguments, State state)
    {
        var content = HeapObject.New(ObjectKind.Dictionary);
        foreach (var (given, _) in sources)
        {
            if (given.Object is { } id && state.Get(id) is { Kind: ObjectKind.Dictionary } other) content = Mutations.Updated(content, other);
            else if (given.Object is not null && Contents.Known(given, state) is { } pairs) content = Pairs(content, pairs, state);
            else content = content.WithRest(Value.Join(content.Rest, Value.Tainted(Contents.Taint(given, state))));
        }

        foreach (var (name, value, _) in arguments.Keywords) content = content.WithField(Constant.Of(name), value);
        return arguments.NamedRest.IsNothing ? content : content.WithRest(Value.Join(content.Rest, arguments.NamedRest));
    }

    private static HeapObject Pairs(HeapObject content, IReadOnlyList<Value> pairs, State state)
    {
        foreach (var pair in pairs)
        {
            content = Contents.Known(pair, state) is { Count: 2 } two ? Displays.Put(content, two[0], two[1]) : content.WithRest(Value.Join(content.Rest, Value.Tainted(Contents.Taint(pair, state))));
        }

        return content;
    }

    private static HeapObject Paired(Frame frame, SyntaxNode node, Effect effect, Arguments arguments, State state)
    {
        List<Value> sources = [.. arguments.Positional.Select(p => p.Value)];
        if (sources.Count == 0) return HeapObject.OfRest(ObjectKind.Iterator, Contents.Elements(arguments.Rest, state));
        if (effect == Effect.Enumerate) sources = [sources[0]];
        var known = sources.ConvertAll(s => Contents.Known(s, state));
        if (known.TrueForAll(k => k is { Count: <= 16 }))
        {
            var items = new List<Value>();
            for (var i = 0; i < known.Min(k => k!.Count); i++)
            {
                List<Value> parts = [.. effect == Effect.Enumerate ? [Value.Of(Constant.Of((long)i))] : Array.Empty<Value>(), .. known.Select(k => k![i])];
                items.Add(Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.Tuple, parts), state, i + 1));
            }

            return HeapObject.OfItems(ObjectKind.Iterator, items);
        }

        List<Value> loose = [.. effect == Effect.Enumerate ? [Value.Unknown] : Array.Empty<Value>(), .. sources.Select(s => Contents.Elements(s, state))];
        return HeapObject.OfRest(ObjectKind.Iterator, Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.Tuple, loose), state, 1));
    }
}
