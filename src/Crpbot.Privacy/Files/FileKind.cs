namespace Crpbot.Privacy.Files;

/// <summary>What sort of text a file holds, as far as personal data are concerned.</summary>
internal enum FileKind
{
    /// <summary>Anything else: text, exports without a telling name, content of databases and documents.</summary>
    Text = 0,

    /// <summary>A log.</summary>
    Log = 1,

    /// <summary>Rows with separators.</summary>
    Table = 2,

    /// <summary>JSON, also one object a line.</summary>
    Json = 3,

    /// <summary>A dump or a script of SQL.</summary>
    Sql = 4,

    /// <summary>Settings.</summary>
    Config = 5,

    /// <summary>Pages and documentation.</summary>
    Page = 6,

    /// <summary>Program text.</summary>
    Source = 7,

    /// <summary>Licences, authors, change logs, manifests of packages: names and addresses stand there to be published.</summary>
    Notice = 8,

    /// <summary>Lock files and other generated lists of hashes and numbers.</summary>
    Lock = 9,
}
