namespace Crpbot.Code.Semantics;

/// <summary>Where a variable lives.</summary>
public enum VariableKind
{
    /// <summary>In a function, comprehension or lambda; one per run of it.</summary>
    Local = 0,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>At the top of a module; one per program.</summary>
    Global,

    /// <summary>In a class body or a static member: one per class.</summary>
    ClassField,
}
