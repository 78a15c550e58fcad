using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Methods of C# containers that hand an element out through their last argument.</summary>
internal static class OutMethods
{
    public static bool IsModelled(string name) => name is "TryGetValue" or "TryDequeue" or "TryPop" or "TryPeek" or "TryTake" or "TryRemove";

    /// <summary>Assigns the last argument; whether there was an element stays open.</summary>
    public static Value Give(Frame frame, SyntaxNode node, Value element, State state)
    {
        var given = node.Required(1);
        if (given.Count > 0 && given[given.Count - 1] is { } last)
        {
            var target = last.Kind is SyntaxKind.AnnotatedAssign or SyntaxKind.Keyword ? last.Required(0) : last;
            Targets.Assign(frame, target, element.IsNothing ? Value.Unknown.With(element.Taint) : element, state);
        }

        return Value.Boolean;
    }
}
