using System.Text;
using Crpbot.Code.Python.Unicode;

namespace Crpbot.Code.Python;

/// <summary>Reads escapes (language reference, 2.4.1). The value is never longer than the text.</summary>
internal ref struct EscapeReader(ReadOnlySpan<char> raw, Span<char> output, bool bytes)
{
    private readonly ReadOnlySpan<char> _raw = raw;
    private readonly Span<char> _output = output;
    private int _at;

    public int Written { get; private set; }

    public string? Run(bool escapes, bool braces)
    {
        while (_at < _raw.Length)
        {
            var c = _raw[_at++];
            if (c == '\r')
            {
                if (_at < _raw.Length && _raw[_at] == '\n') _at++;
                c = '\n';
            }
            else if (c == '\\' && escapes)
            {
                if (Escape() is { } fault) return fault;
                continue;
            }
            else if (c is '{' or '}' && braces && _at < _raw.Length && _raw[_at] == c)
            {
                _at++;
            }

            _output[Written++] = c;
        }

        return null;
    }

    private string? Escape()
    {
        if (_at >= _raw.Length)
        {
            Write('\\');
            return null;
        }

        var c = _raw[_at++];
        switch (c)
        {
            case '\n': return null;
            case '\r':
                if (_at < _raw.Length && _raw[_at] == '\n') _at++;
                return null;
            case '\\' or '\'' or '"': return Write(c);
            case 'a': return Write('\a');
            case 'b': return Write('\b');
            case 'f': return Write('\f');
            case 'n': return Write('\n');
            case 'r': return Write('\r');
            case 't': return Write('\t');
            case 'v': return Write('\v');
            case >= '0' and <= '7': return Octal(c);
            case 'x': return Hexadecimal(2);
            case 'u' when !bytes: return Hexadecimal(4);
            case 'U' when !bytes: return Hexadecimal(8);
            case 'N' when !bytes: return Named();
            default:
                _at--;
                return Write('\\');
        }
    }

    private string? Write(char c)
    {
        _output[Written++] = c;
        return null;
    }

    private string? Octal(char first)
    {
        var value = first - '0';
        for (var i = 0; i < 2 && _at < _raw.Length && _raw[_at] is >= '0' and <= '7'; i++) value = (value * 8) + _raw[_at++] - '0';
        return Write((char)(bytes ? value & 255 : value));
    }

    private string? Hexadecimal(int digits)
    {
        var value = 0u;
        for (var i = 0; i < digits; i++)
        {
            if (_at >= _raw.Length || !char.IsAsciiHexDigit(_raw[_at])) return "truncated escape in a string";
            value = (value * 16) + (uint)HexDigit(_raw[_at++]);
        }

        return Code(value);
    }

    private static int HexDigit(char c) => c <= '9' ? c - '0' : (c | 32) - 'a' + 10;

    private string? Code(uint value)
    {
        if (value < 0x10000) return Write((char)value);
        if (value > 0x10FFFF) return "illegal Unicode character in a string";
        Written += new Rune(value).EncodeToUtf16(_output[Written..]);
        return null;
    }

    private string? Named()
    {
        var rest = _raw[_at..];
        var close = rest.IndexOf('}');
        if (rest.IsEmpty || rest[0] != '{' || close < 2) return "malformed \\N character escape";
        _at += close + 1;
        return CharacterNames.Find(rest[1..close]) is { } value ? Code(value) : "unknown Unicode character name";
    }
}
