using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Tells the setter of a property: <c>@name.setter</c> in Python, <c>set_Name</c> in C#.</summary>
internal static class Setters
{
    public static bool Is(Frame frame, FunctionSymbol method, string property)
    {
        if (frame.IsCSharp) return method.Name.Length == property.Length + 4 && method.Name.StartsWith("set_", StringComparison.Ordinal) && method.Name.EndsWith(property, StringComparison.Ordinal);
        if (!string.Equals(method.Name, property, StringComparison.Ordinal)) return false;
        foreach (var decorator in method.Node.Required(0).Children)
        {
            if (decorator is { Kind: SyntaxKind.Attribute, Text: "setter" }) return true;
        }

        return false;
    }
}
