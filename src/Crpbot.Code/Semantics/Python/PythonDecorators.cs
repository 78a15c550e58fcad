using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Reads decorators by their last name.</summary>
internal static class PythonDecorators
{
    /// <summary>True when a function has a decorator, called or not, whose last name is one of those.</summary>
    /// <param name="function">Function, class or lambda.</param>
    /// <param name="names">Names.</param>
    public static bool Has(SyntaxNode function, params ReadOnlySpan<string> names)
    {
        if (function.Kind == SyntaxKind.Lambda) return false;
        foreach (var decorator in function.Required(0).Children)
        {
            var target = decorator?.Kind == SyntaxKind.Call ? decorator[0] : decorator;
            if (target?.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) continue;
            foreach (var name in names)
            {
                if (string.Equals(target.Text, name, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}
