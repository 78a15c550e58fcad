namespace Crpbot.Code.Flow.Memory;

internal enum ObjectKind
{
    /// <summary>Something of a library whose fields are followed all the same.</summary>
    Opaque,
    List,
    Tuple,
    Set,
    Dictionary,

    /// <summary>Text or bytes written piece by piece: StringIO, StringBuilder, bytearray.</summary>
    Buffer,

    /// <summary>What a generator yields, what an iterator still has.</summary>
    Iterator,

    /// <summary>An instance of a class of the project.</summary>
    Instance,

    /// <summary>Variables of a function that other functions read, of a module, of a class.</summary>
    Variables,

    /// <summary>Sections, options and values: configparser.</summary>
    Configuration,
}
