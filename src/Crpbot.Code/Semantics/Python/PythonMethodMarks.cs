using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>What the decorators and the name of a function in a class say of how it is called.</summary>
/// <param name="Static"><c>@staticmethod</c>.</param>
/// <param name="ClassMethod"><c>@classmethod</c>, or one by name.</param>
/// <param name="Property">Reading the attribute runs it.</param>
/// <param name="Setter">Assigning or deleting the attribute runs it.</param>
internal readonly record struct PythonMethodMarks(bool Static, bool ClassMethod, bool Property, bool Setter)
{
    /// <summary>Reads a function.</summary>
    /// <param name="function">Function.</param>
    /// <param name="isMethod">True in a class body.</param>
    public static PythonMethodMarks Of(SyntaxNode function, bool isMethod)
    {
        if (!isMethod) return default;
        var marks = new PythonMethodMarks(false, function.Text is "__init_subclass__" or "__class_getitem__" or "__new__", false, false);
        foreach (var decorator in function.Required(0).Children)
        {
            marks = decorator?.Kind is SyntaxKind.Name or SyntaxKind.Attribute ? decorator.Text switch
            {
                "staticmethod" or "abstractstaticmethod" => marks with { Static = true },
                "classmethod" or "abstractclassmethod" => marks with { ClassMethod = true },
                "property" or "cached_property" or "abstractproperty" or "hybrid_property" or "getter" or "lazy_property" or "computed_field"
                    => marks with { Property = true },
                "setter" or "deleter" => marks with { Setter = true },
                _ => marks,
            }
            : marks;
        }

        return marks;
    }

    /// <summary>True when the first parameter takes what is before the dot.</summary>
    /// <param name="function">Function in a class body.</param>
    public static bool HasReceiver(SyntaxNode function)
    {
        var parameters = function.Required(2);
        return parameters.Count > 0 && parameters[0] is { } first
            && (first.Traits & (SyntaxTraits.KeywordOnly | SyntaxTraits.Variadic | SyntaxTraits.DoubleVariadic)) == SyntaxTraits.None;
    }
}
