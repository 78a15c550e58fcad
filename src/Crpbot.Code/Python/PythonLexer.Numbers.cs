namespace Crpbot.Code.Python;

/// <content>Numbers.</content>
internal sealed partial class PythonLexer
{
    private void ReadNumber()
    {
        var start = _at;
        string? fault = null;
        var form = NumberForm.Integer;
        if (Current == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B') fault = ReadBased();
        else fault = ReadDecimal(out form);
        fault ??= EndFault();
        if (fault is null)
        {
            Add(TokenKind.Number, start, _at, (int)form);
            return;
        }

        while (char.IsAsciiLetterOrDigit(Current) || Current == '_') _at++;
        Fault(start, _at, fault);
    }

    private string? ReadBased()
    {
        var radix = char.ToLowerInvariant(Peek(1));
        _at += 2;
        do
        {
            if (Current == '_') _at++;
            var first = _at;
            while (IsDigit(Current, radix)) _at++;
            if (_at == first) return radix == 'x' ? "invalid hexadecimal literal" : radix == 'o' ? "invalid octal literal" : "invalid binary literal";
        }
        while (Current == '_');
        return char.IsAsciiDigit(Current) ? "invalid digit in a number" : null;
    }

    private static bool IsDigit(char c, char radix) => radix switch
    {
        'x' => char.IsAsciiHexDigit(c),
        'o' => c is >= '0' and <= '7',
        _ => c is '0' or '1',
    };

    private string? ReadDecimal(out NumberForm form)
    {
        form = NumberForm.Integer;
        var start = _at;
        if (Current != '.' && !ReadDigits()) return "invalid decimal literal";
        var whole = _at;
        if (Current == '.')
        {
            form = NumberForm.Float;
            _at++;
            if (char.IsAsciiDigit(Current) && !ReadDigits()) return "invalid decimal literal";
        }

        if (Current is 'e' or 'E' && !ReadExponent(ref form)) return "invalid decimal literal";
        if (Current is 'j' or 'J')
        {
            _at++;
            form = NumberForm.Imaginary;
        }

        return form == NumberForm.Integer ? IntegerFault(_text.AsSpan(start, whole - start)) : null;
    }

    private bool ReadExponent(ref NumberForm form)
    {
        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (!char.IsAsciiDigit(Peek(1 + sign))) return sign == 0;
        form = NumberForm.Float;
        _at += 1 + sign;
        return ReadDigits();
    }

    private bool ReadDigits()
    {
        while (true)
        {
            while (char.IsAsciiDigit(Current)) _at++;
            if (Current != '_') return true;
            _at++;
            if (!char.IsAsciiDigit(Current)) return false;
        }
    }

    private string? IntegerFault(ReadOnlySpan<char> digits)
    {
        // CPython refuses to convert longer ones (sys.int_info.default_max_str_digits).
        if (digits.Length > 4300 && digits.Length - digits.Count('_') > 4300) return "a number of more than 4300 digits";
        if (digits[0] != '0' || digits.Trim("0_").IsEmpty) return null;
        return Current is 'l' or 'L' ? "long integer of Python 2" : "leading zeros in a decimal number (octal in Python 2)";
    }

    /// <summary>A number may run into one of these keywords, and into nothing else that could be a name.</summary>
    private string? EndFault()
    {
        var c = Current;
        if (!char.IsAsciiLetterOrDigit(c) && c != '_' && c < 128) return null;
        var next = Peek(1);
        var legal = c switch
        {
            'a' => next == 'n' && Peek(2) == 'd',
            'e' => next == 'l' && Peek(2) == 's' && Peek(3) == 'e',
            'f' => next == 'o' && Peek(2) == 'r',
            'i' => next is 'f' or 'n' or 's',
            'n' => next == 'o' && Peek(2) == 't',
            'o' => next == 'r',
            _ => false,
        };
        if (legal) return null;
        return c is 'l' or 'L' ? "long integer of Python 2" : "invalid decimal literal";
    }
}
