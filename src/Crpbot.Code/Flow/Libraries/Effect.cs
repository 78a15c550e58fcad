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
}
