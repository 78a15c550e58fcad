using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>A class that <c>collections.namedtuple</c> makes; its instances are tuples whose slots have names.</summary>
internal sealed record NamedTuple(IReadOnlyList<string> Names)
{
    private const int MostNames = 64;

    /// <summary>The class that a call of <c>namedtuple</c> makes; unknown when its names are.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">The call.</param>
    /// <param name="arguments">Name of the class, names of the slots.</param>
    /// <param name="state">State.</param>
    public static Value Declare(Frame frame, SyntaxNode node, Arguments arguments, State state)
    {
        var given = arguments.At(1) ?? arguments.Named("field_names") ?? Value.Unknown;
        var names = given.Single is { Kind: ConstantKind.String } text
            ? text.Text.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            : Contents.Known(given, state) is { } known && known.All(k => k.Single is { Kind: ConstantKind.String }) ? [.. known.Select(k => k.Single!.Text)] : [];
        if (names.Length is 0 or > MostNames) return Value.Unknown;
        return Displays.Make(frame, node, HeapObject.New(ObjectKind.Opaque, new NamedTuple(names)), state);
    }

    /// <summary>An instance.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">The call.</param>
    /// <param name="arguments">Values of the slots.</param>
    /// <param name="state">State.</param>
    public Value Create(Frame frame, SyntaxNode node, Arguments arguments, State state)
    {
        var loose = Value.Join(arguments.Rest, arguments.NamedRest);
        var slots = Names.Select((name, i) => arguments.At(i) ?? arguments.Named(name) ?? (loose.IsNothing ? Value.Unknown : loose)).ToList();
        var content = HeapObject.OfItems(ObjectKind.Tuple, slots);
        for (var i = 0; i < slots.Count; i++) content = content.WithField(Names[i], slots[i]);
        return Displays.Make(frame, node, content, state, 1);
    }
}
