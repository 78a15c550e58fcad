namespace Crpbot.Secrets;

/// <summary>
/// A pattern for names of settings, compared in squashed form (lower case, letters and digits only), found anywhere in the name;
/// <c>*</c> stands for anything between its parts. A leading <c>^</c> ties it to the begin of the name.
/// </summary>
public sealed class NameGlob
{
    private readonly string[] _parts;
    private readonly bool _fromStart;

    /// <summary>Creates a pattern.</summary>
    /// <param name="text">Pattern as in a rule file.</param>
    public NameGlob(string text)
    {
        _fromStart = text.StartsWith('^');
        _parts = [.. text.Split('*', StringSplitOptions.RemoveEmptyEntries).Select(Squash).Where(p => p.Length > 0)];
        LongestPart = string.Empty;
        foreach (var part in _parts)
            if (part.Length > LongestPart.Length) LongestPart = part;
    }

    /// <summary>The longest of the parts that must stand in the name; empty for an empty pattern.</summary>
    public string LongestPart { get; }

    /// <summary>True when the pattern has no letters or digits at all.</summary>
    public bool IsEmpty => _parts.Length == 0;

    /// <summary>True when every matching name contains the word.</summary>
    /// <param name="word">Lower-case letters.</param>
    public bool Contains(string word)
    {
        foreach (var part in _parts)
            if (part.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True when a squashed name matches.</summary>
    /// <param name="squashed">Name from <see cref="Squash(ReadOnlySpan{byte}, Span{char})"/>.</param>
    public bool IsMatch(ReadOnlySpan<char> squashed)
    {
        var first = true;
        foreach (var part in _parts)
        {
            var at = squashed.IndexOf(part, StringComparison.Ordinal);
            if (at < 0 || (first && _fromStart && at > 0)) return false;
            squashed = squashed[(at + part.Length)..];
            first = false;
        }

        return _parts.Length > 0;
    }

    /// <summary>Lower-cases and drops everything but letters and digits.</summary>
    /// <param name="name">Name as written.</param>
    /// <param name="into">Receives the result; what does not fit is cut.</param>
    /// <returns>Number of characters written.</returns>
    public static int Squash(ReadOnlySpan<byte> name, Span<char> into)
    {
        var length = 0;
        foreach (var b in name)
        {
            if (length == into.Length) break;
            if (char.IsAsciiLetterOrDigit((char)b)) into[length++] = char.ToLowerInvariant((char)b);
        }

        return length;
    }

    private static string Squash(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
