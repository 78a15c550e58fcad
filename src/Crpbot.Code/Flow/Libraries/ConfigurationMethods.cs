using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary><c>configparser</c>: a dictionary of sections, each a dictionary of options.</summary>
internal static class ConfigurationMethods
{
    public static Value? Call(Frame frame, SyntaxNode node, HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        var section = arguments.First;
        var option = Option(arguments.At(1));
        switch (name)
        {
            case "set":
                return Set(frame, node, id, content, section, option, arguments.At(2) ?? Value.None, state);
            case "get":
                return Get(content, section, option, state) ?? arguments.Named("fallback") ?? Value.Unknown;
            case "add_section":
                DefaultValues.Make(frame, node, id, section, state);
                return Value.None;
            case "getint" or "getfloat" or "getboolean" or "has_option" or "has_section" or "sections" or "options":
                return Value.Unknown;
            case "read_string" or "read_file" or "read_dict" or "read":
                return ContainerMethods.Set(state, id, content.WithRest(Value.Join(content.Rest, Value.Tainted(arguments.Taint(state)))));
            case "remove_option":
                if (Section(content, section) is { } from && state.Get(from) is { } options) state.Set(from, Mutations.Removed(options, option));
                return Value.Unknown;
            case "remove_section":
                if (section.Single is { } removed) state.Set(id, content.WithoutField(removed));
                return Value.Unknown;
            case "items" when arguments.Positional.Count > 0 && Section(content, section) is { } listed && state.Get(listed) is { } listing:
                return DictionaryMethods.Call(frame, node, listed, listing, "items", Arguments.None, state);
            case "items":
                return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.List, Value.Tainted(Contents.WholeTaint(Value.Of(id), state))), state);
            default:
                return null;
        }
    }

    private static Value Set(Frame frame, SyntaxNode node, HeapId id, HeapObject content, Value section, Value option, Value value, State state)
    {
        var holder = Section(content, section) ?? DefaultValues.Make(frame, node, id, section, state)?.Object;
        if (holder is { } known && state.Get(known) is { } options) return ContainerMethods.Set(state, known, Displays.Put(options, option, value));
        return ContainerMethods.Set(state, id, content.WithRest(Value.Join(content.Rest, value)));
    }

    private static Value? Get(HeapObject content, Value section, Value option, State state)
    {
        if (Section(content, section) is not { } known || state.Get(known) is not { } options)
        {
            var all = content.Rest.Taint;
            if (section.Single is null) all = content.Fields.Values.Aggregate(all, (t, v) => t.Union(Contents.WholeTaint(v, state)));
            return all.IsEmpty ? null : Value.Tainted(all);
        }

        var found = Running.Elements.Entry(options, option);
        return content.Rest.IsNothing ? found : Value.Join(found ?? Value.Nothing, content.Rest);
    }

    private static HeapId? Section(HeapObject content, Value section) => section.Single is { } name ? content.Field(name)?.Object : null;

    private static Value Option(Value? option) =>
        option?.Single is { Kind: ConstantKind.String } name ? Value.Of(Constant.Of(name.Text.ToLowerInvariant())).With(option.Taint) : option ?? Value.Unknown;
}
