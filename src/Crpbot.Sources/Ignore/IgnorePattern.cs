namespace Crpbot.Sources.Ignore;

/// <summary>One line of an ignore file, taken apart once. Text is compared byte by byte: each character stands for one byte of UTF-8.</summary>
internal sealed class IgnorePattern
{
    private readonly string _text;
    private readonly string _literal;
    private readonly Shape _shape;
    private readonly bool _isFolderOnly;

    private IgnorePattern(string text, bool isNegated, bool isFolderOnly)
    {
        IsNegated = isNegated;
        _isFolderOnly = isFolderOnly;
        var isName = !text.Contains('/', StringComparison.Ordinal);
        if (text.StartsWith('/')) text = text[1..];
        var wild = text.AsSpan().IndexOfAny("*?[\\");
        (_shape, _literal, _text) = (isName, wild) switch
        {
            (true, < 0) => (Shape.Name, text, text),
            (true, 0) when text[0] == '*' && text.AsSpan(1).IndexOfAny("*?[\\") < 0 => (Shape.NameEnd, text[1..], text),
            (true, _) => (Shape.NameGlob, text[..wild], text),
            (false, < 0) => (Shape.Path, text, text),
            // Git compares the plain beginning first and globs the rest, so "**" behind it counts as leading.
            (false, _) => (Shape.PathGlob, text[..wild], text[wild..]),
        };
    }

    private enum Shape
    {
        Name,
        NameEnd,
        NameGlob,
        Path,
        PathGlob,
    }

    /// <summary>True for lines that begin with <c>!</c>.</summary>
    public bool IsNegated { get; }

    /// <summary>Parses a line without its line end.</summary>
    /// <param name="line">One character for each byte.</param>
    /// <returns>Null for blank lines and comments.</returns>
    public static IgnorePattern? Parse(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#') return null;
        var end = line.IndexOf('\0');
        if (end >= 0) line = line[..end];
        line = line[..TrimmedLength(line)];
        var isNegated = line.StartsWith('!');
        if (isNegated) line = line[1..];
        var isFolderOnly = line.EndsWith('/');
        if (isFolderOnly) line = line[..^1];
        return line.IsEmpty ? null : new IgnorePattern(line.ToString(), isNegated, isFolderOnly);
    }

    /// <summary>True when a path matches.</summary>
    /// <param name="path">Path below the folder of the ignore file.</param>
    /// <param name="name">Its last segment.</param>
    /// <param name="isFolder">True for folders.</param>
    public bool IsMatch(ReadOnlySpan<char> path, ReadOnlySpan<char> name, bool isFolder)
    {
        if (_isFolderOnly && !isFolder) return false;
        return _shape switch
        {
            Shape.Name => name.SequenceEqual(_literal),
            Shape.NameEnd => name.EndsWith(_literal),
            Shape.NameGlob => name.StartsWith(_literal) && Wildmatch.IsMatch(_text, name, isPath: false),
            Shape.Path => path.SequenceEqual(_literal),
            _ => path.StartsWith(_literal) && Wildmatch.IsMatch(_text, path[_literal.Length..], isPath: true),
        };
    }

    /// <summary>Trailing blanks do not count unless a backslash stands before them.</summary>
    private static int TrimmedLength(ReadOnlySpan<char> line)
    {
        var lastBlank = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ')
            {
                if (lastBlank < 0) lastBlank = i;
                continue;
            }

            if (line[i] == '\\' && ++i >= line.Length) return line.Length;
            lastBlank = -1;
        }

        return lastBlank < 0 ? line.Length : lastBlank;
    }
}
