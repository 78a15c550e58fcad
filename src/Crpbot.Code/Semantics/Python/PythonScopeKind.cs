namespace Crpbot.Code.Semantics.Python;

/// <summary>Kinds of scopes.</summary>
internal enum PythonScopeKind
{
    /// <summary>A file.</summary>
    Module = 0,

    /// <summary>A class body: its names are not seen by the functions in it.</summary>
    Class,

    /// <summary>A function or lambda.</summary>
    Function,

    /// <summary>A comprehension or generator.</summary>
    Comprehension,

    /// <summary>Type parameters of a function, class or alias (PEP 695): sees the class around it.</summary>
    TypeParameters,
}
