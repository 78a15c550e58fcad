using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>What a dictionary puts under a key that it does not have yet: <c>defaultdict(list)</c>, a section of a configuration.</summary>
internal static class DefaultValues
{
    /// <summary>An empty <c>defaultdict</c> with what its arguments put into it.</summary>
    /// <param name="content">What the arguments after the first one put in.</param>
    /// <param name="factory">First argument.</param>
    public static HeapObject Of(HeapObject content, Value factory) => Array.Find(factory.References, r => r is LibraryReference) is { } library ? content.As(ObjectKind.Dictionary, library) : content;

    /// <summary>Makes the value of a missing key and stores it; null when there is no factory or it is not known.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">Subscript.</param>
    /// <param name="holder">The dictionary.</param>
    /// <param name="key">Key.</param>
    /// <param name="state">State.</param>
    public static Value? Make(Frame frame, SyntaxNode node, HeapId holder, Value key, State state)
    {
        if (state.Get(holder) is not { } content || key.Single is not { } single) return null;
        var made = content.Kind == ObjectKind.Configuration ? ObjectKind.Dictionary : Kind(content.Type);
        if (made is not { } kind) return null;
        var value = Displays.Make(frame, node, HeapObject.New(kind), state, 5);
        state.Set(holder, content.WithField(single, value));
        return value;
    }

    private static ObjectKind? Kind(object? factory) => (factory as LibraryReference)?.Name switch
    {
        "list" or "collections.deque" => ObjectKind.List,
        "dict" => ObjectKind.Dictionary,
        "set" => ObjectKind.Set,
        _ => null,
    };
}
