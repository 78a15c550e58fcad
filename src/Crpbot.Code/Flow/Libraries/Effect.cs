namespace Crpbot.Code.Flow.Libraries;

/// <summary>What a library function does with data.</summary>
internal enum Effect
{
    /// <summary>The result says nothing of what went in: lengths, tests, numbers, hashes, random values.</summary>
    Clean,

    /// <summary>What goes in, arguments and receiver, comes out in another form.</summary>
    Pass,

    /// <summary>The first argument itself.</summary>
    First,

    /// <summary>The receiver itself.</summary>
    Receiver,

    /// <summary>The second argument itself.</summary>
    Second,

    /// <summary>An element of the first argument, or the greatest of the arguments.</summary>
    Element,

    /// <summary>A list of the first argument's elements, in order.</summary>
    List,

    /// <summary>A list of them in another order.</summary>
    Shuffled,

    Tuple,
    Set,
    Dictionary,
    Queue,
    Buffer,
    Configuration,
    Text,
    Number,
    Enumerate,
    Zip,
    Map,
    Filter,
    Reduce,
    GetAttribute,
    SetAttribute,
    Partial,
    JoinPath,
    Base64Encode,
    Base64Decode,
    UrlQuote,
    UrlUnquote,
    Decorator,

    /// <summary>A compiled regular expression.</summary>
    Pattern,

    /// <summary>What a regular expression finds in a text.</summary>
    Match,

    /// <summary>An object whose fields are the keywords.</summary>
    Namespace,

    /// <summary>A class of tuples with names.</summary>
    Record,

    /// <summary>A dictionary that makes what it lacks.</summary>
    DefaultDictionary,

    /// <summary>A number or something alike that harmless text only turns into: what was given is harmless from here on.</summary>
    Proof,

    /// <summary>The arguments are written into the buffer given as <c>file</c>.</summary>
    Print,
}
