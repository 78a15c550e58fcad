using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Tells the setter of a property: <c>@name.setter</c> in Python, an accessor <c>set</c> or <c>init</c> in C#.</summary>
internal static class Setters
{
    public static bool Is(Frame frame, FunctionSymbol method, string property)
    {
        if (!string.Equals(method.Name, property, StringComparison.Ordinal)) return false;
        foreach (var decorator in method.Node.Required(0).Children)
        {
            if (frame.IsCSharp ? decorator is { Kind: SyntaxKind.Name, Text: "set" or "init" } : decorator is { Kind: SyntaxKind.Attribute, Text: "setter" }) return true;
        }

        return false;
    }

    /// <summary>The setter that a class gives its instances, own or inherited.</summary>
    public static FunctionReference? Of(Frame frame, ClassSymbol type, string property, Reference self)
    {
        foreach (var one in frame.Session.Index.Lineage(type))
        {
            foreach (var method in frame.Session.Index.Methods(one))
            {
                if (Is(frame, method, property)) return new FunctionReference(method, null, method.IsStatic ? null : self, true);
            }
        }

        return null;
    }
}
