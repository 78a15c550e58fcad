namespace Crpbot.Code.Semantics.Python;

/// <summary>What an expression may stand for.</summary>
internal enum PythonMeaningKind
{
    /// <summary>Not known, or varies.</summary>
    Unknown = 0,

    /// <summary>Something of a package outside the project, or a builtin, by its dotted name.</summary>
    Foreign,

    /// <summary>A module or package of the project.</summary>
    Module,

    /// <summary>A class of the project.</summary>
    Class,

    /// <summary>A function of the project.</summary>
    Function,

    /// <summary>A method of the project bound to a receiver.</summary>
    Method,

    /// <summary>An instance of a class of the project.</summary>
    Instance,

    /// <summary>An instance of a foreign or builtin class.</summary>
    ForeignInstance,

    /// <summary><c>super()</c>.</summary>
    Super,

    /// <summary>None.</summary>
    None,
}
