using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>configparser: values under section and option. What is read from files and texts lies under every option.</summary>
internal static class ConfigurationMethods
{
    public static Value? Call(Frame frame, SyntaxNode node, HeapId id, HeapObject content, string name, Arguments arguments, State state)
    {
        var (section, option) = (arguments.First, arguments.At(1));
        switch (name)
        {
            case "set":
                return ContainerMethods.Set(state, id, Displays.Put(content, Key(section, option), arguments.At(2) ?? Value.None));
            case "get":
                var found = Running.Elements.Entry(content, Key(section, option));
                return found ?? arguments.Named("fallback") ?? Value.Unknown;
            case "getint" or "getfloat" or "getboolean" or "has_option" or "has_section" or "sections" or "options" or "add_section":
                return Value.Unknown;
            case "read_string" or "read_file" or "read_dict" or "read":
                return ContainerMethods.Set(state, id, content.WithRest(Value.Join(content.Rest, Value.Tainted(arguments.Taint(state)))));
            case "remove_option":
                return ContainerMethods.Set(state, id, Mutations.Removed(content.As(ObjectKind.Dictionary), Key(section, option)).As(ObjectKind.Configuration));
            case "items":
                return Displays.Make(frame, node, HeapObject.OfRest(ObjectKind.List, Value.Tainted(content.Everything.Taint)), state);
            default:
                return null;
        }
    }

    /// <summary>Options are compared without regard to case.</summary>
    private static Value Key(Value section, Value? option) =>
        section.Single is { } s && option?.Single is { } o ? Value.Of(Constant.Of(s.Text + "\n" + o.Text.ToLowerInvariant())) : Value.Unknown;
}
