using Crpbot.Core;

namespace Crpbot.Trading.Formats.Delimited;

/// <summary>The columns of a table by name. Names are compared without case, spaces and punctuation: <c>S / L</c>, <c>s/l</c> and <c>S_L</c> are one.</summary>
internal sealed class Columns
{
    private readonly string[] _keys;
    private readonly UserError _missing;

    /// <summary>Takes the names of a header.</summary>
    /// <param name="names">Names from left to right.</param>
    /// <param name="at">Where the header stands: the error for a column that is missing.</param>
    public Columns(IEnumerable<string> names, UserError at) => (_keys, _missing) = ([.. names.Select(Key)], at);

    /// <summary>Index of the first column with one of the names; -1 when there is none.</summary>
    /// <param name="names">Keys, as <see cref="Key"/> gives them.</param>
    public int Find(params ReadOnlySpan<string> names) => Find(0, names);

    /// <summary>Index of the first column from a place on with one of the names; -1 when there is none.</summary>
    /// <param name="from">0-based.</param>
    /// <param name="names">Keys.</param>
    public int Find(int from, ReadOnlySpan<string> names)
    {
        for (var i = from; i < _keys.Length; i++)
        {
            foreach (var name in names)
            {
                if (_keys[i] == name) return i;
            }
        }

        return -1;
    }

    /// <summary>Index of a column that must be there.</summary>
    /// <param name="shown">Its name for the message.</param>
    /// <param name="names">Keys.</param>
    /// <exception cref="UserError">There is none.</exception>
    public int Need(string shown, params ReadOnlySpan<string> names) =>
        Find(0, names) is var index and >= 0 ? index : throw new UserError($"column '{shown}' is missing", _missing.Cure, _missing.File, _missing.Line, _missing.Column);

    /// <summary>A name without case, spaces and punctuation.</summary>
    /// <param name="name">A column's name as a file has it.</param>
    public static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
