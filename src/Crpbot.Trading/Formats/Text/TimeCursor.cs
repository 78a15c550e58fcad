using System.Globalization;

namespace Crpbot.Trading.Formats.Text;

/// <summary>Walks through the parts of a time.</summary>
internal ref struct TimeCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>True when nothing is left.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>How many digits come next.</summary>
    public readonly int DigitsAhead => _rest.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? _rest.Length : end;

    /// <summary>A whole number of a given count of digits; null (and nothing consumed) when there is none.</summary>
    public int? Number(int fewest, int most)
    {
        var digits = DigitsAhead;
        if (digits < fewest || digits > most) return null;
        var value = int.Parse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        _rest = _rest[digits..];
        return value;
    }

    /// <summary>Digits behind a second's point, 1 to 9, as ticks.</summary>
    public bool Fraction(out long ticks)
    {
        ticks = 0;
        var digits = DigitsAhead;
        if (digits is 0 or > 9) return false;
        for (var i = 0; i < 7; i++) ticks = (ticks * 10) + (i < digits ? _rest[i] - '0' : 0);
        _rest = _rest[digits..];
        return true;
    }

    /// <summary>Skips one character.</summary>
    public bool Skip(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Skips the sign between the parts of a date.</summary>
    public bool Separator() => Skip('.') || Skip('-') || Skip('/');

    /// <summary>Skips white space and a comma; false when there is none.</summary>
    public bool Spaces()
    {
        var before = _rest.Length;
        _rest = _rest.TrimStart(", \t\u00A0\u202F");
        return _rest.Length < before;
    }

    /// <summary>Skips one of some words by its first three letters; gives its 1-based index, 0 for none.</summary>
    public int Word(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!_rest.StartsWith(words[i], StringComparison.OrdinalIgnoreCase)) continue;
            var end = 0;
            while (end < _rest.Length && char.IsAsciiLetter(_rest[end])) end++;
            _rest = _rest[end..];
            return i + 1;
        }

        return 0;
    }

    /// <summary>Skips AM or PM: <c>a</c>, <c>p</c>, or 0 for neither.</summary>
    public char Half()
    {
        var trimmed = _rest.TrimStart();
        var half = trimmed.StartsWith("am", StringComparison.OrdinalIgnoreCase) ? 'a' : trimmed.StartsWith("pm", StringComparison.OrdinalIgnoreCase) ? 'p' : '\0';
        if (half != 0) _rest = trimmed[2..];
        return half;
    }

    /// <summary>Skips <c>Z</c>, <c>UTC</c> or an offset such as <c>+02:00</c>; null when there is none.</summary>
    /// <param name="valid">False when it starts like an offset and is none.</param>
    public TimeSpan? Offset(out bool valid)
    {
        valid = true;
        _rest = _rest.TrimStart();
        if (_rest is "Z" or "z" or "UTC" or "GMT")
        {
            _rest = default;
            return TimeSpan.Zero;
        }

        if (_rest.IsEmpty || _rest[0] is not ('+' or '-')) return null;
        var negative = _rest[0] == '-';
        _rest = _rest[1..];
        var four = DigitsAhead == 4 ? Number(4, 4) : null;
        var hours = four / 100 ?? Number(1, 2) ?? 99;
        var minutes = four % 100 ?? (Skip(':') ? Number(2, 2) ?? 99 : 0);
        valid = hours <= 14 && minutes < 60;
        var offset = new TimeSpan(hours, minutes, 0);
        return negative ? -offset : offset;
    }
}
