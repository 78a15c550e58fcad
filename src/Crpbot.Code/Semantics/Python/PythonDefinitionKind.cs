namespace Crpbot.Code.Semantics.Python;

/// <summary>How a name comes to its value.</summary>
internal enum PythonDefinitionKind
{
    /// <summary><c>x = value</c>, also one item of an unpacking whose items stand side by side, and the walrus.</summary>
    Assignment = 0,

    /// <summary><c>x: T</c> or <c>x: T = value</c>; the annotation is in the AnnotatedAssign.</summary>
    Annotated,

    /// <summary><c>x += value</c>.</summary>
    Augmented,

    /// <summary>An item of an unpacking whose value is one expression.</summary>
    Unpacked,

    /// <summary>A loop's or comprehension's target; the value is the iterable.</summary>
    Element,

    /// <summary>The target of <c>with</c>; the value is the context.</summary>
    Context,

    /// <summary>A Parameter.</summary>
    Parameter,

    /// <summary>A TypeParameter.</summary>
    TypeParameter,

    /// <summary>An Alias of <c>import</c>.</summary>
    Import,

    /// <summary>An Alias of <c>from … import</c>; the value is the ImportFrom.</summary>
    ImportFrom,

    /// <summary>A Function.</summary>
    Function,

    /// <summary>A Class.</summary>
    Class,

    /// <summary><c>except T as x</c>; the node is the Handler.</summary>
    Handler,

    /// <summary>A capture of <c>match</c>.</summary>
    Capture,

    /// <summary><c>del x</c>.</summary>
    Deletion,

    /// <summary>A value that this analysis does not follow.</summary>
    Other,
}
