using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Tells values that are functions.</summary>
internal static class Delegates
{
    /// <summary>True for functions of the project, methods of containers and library functions that are known by name.</summary>
    public static bool IsFunction(Value value)
    {
        foreach (var reference in value.References)
        {
            if (reference is FunctionReference or MethodReference { Name: "Add" or "AddLast" or "Push" or "Enqueue" or "Append" or "AppendLine" or "Contains" or "ContainsKey" or "Remove" }) return true;
            if (reference is LibraryReference library && (FlowModels.Function(library.Name) is not null || CharacterTests.IsStrict(library.Name))) return true;
        }

        return false;
    }
}
