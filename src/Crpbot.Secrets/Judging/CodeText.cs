namespace Crpbot.Secrets.Judging;

/// <summary>Values that are a piece of program, address, pattern or prose instead of a credential.</summary>
internal static class CodeText
{
    /// <summary>True for code, paths, URLs, addresses, patterns, markup, formats.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="bare">True when it stands without quotes.</param>
    public static bool IsCode(ReadOnlySpan<byte> value, in ValueShape shape, bool bare) =>
        IsCall(value, bare) || IsPath(value, shape) || IsPattern(value) || IsFormat(value) || IsMarkup(value) || IsAccess(value, shape, bare) || IsAddress(value, shape) || IsMeasure(value, shape) || (bare && IsBareCode(value));

    /// <summary><c>getPassword()</c>, <c>ref('x')</c>, <c>vault_read("x")</c>.</summary>
    private static bool IsCall(ReadOnlySpan<byte> value, bool bare)
    {
        var open = value.IndexOf((byte)'(');
        if (open < 0) return false;
        if (open == 0) return value[^1] == ')' && value.Length > 2;
        for (var i = 0; i < open; i++)
            if (!char.IsAsciiLetterOrDigit((char)value[i]) && value[i] is not ((byte)'_' or (byte)'.' or (byte)':' or (byte)'$' or (byte)'@' or (byte)'-' or (byte)'>')) return false;
        if (!bare && value[^1] is not ((byte)')' or (byte)';')) return false;
        if (bare && open >= 4 && ValueShape.Of(value[..open]) is { Digits: 0, Specials: 0 } && ValueShape.Of(value[(open + 1)..]) is { Letters: 0, Specials: 0 }) return true; // drawDigits(11, cut at its bracket
        return open >= 2 && (value[^1] is (byte)')' or (byte)'(' or (byte)'[' or (byte)';' or (byte)',' or (byte)'"' or (byte)'\'' || value[(open + 1)..].IndexOf((byte)')') >= 0);
    }

    private static bool IsPath(ReadOnlySpan<byte> value, in ValueShape shape)
    {
        if (IsReference(value)) return true;
        if (value.IndexOf("://"u8) >= 0) return true;
        if (value.Length > 2 && char.IsAsciiLetter((char)value[0]) && value[1] == ':' && value[2] is (byte)'\\' or (byte)'/') return true;
        if (value.StartsWith("./"u8) || value.StartsWith("../"u8) || value.StartsWith("~/"u8) || value.StartsWith("//"u8) || value.IndexOf("/aws4_request"u8) >= 0 || value.IndexOf("%2Faws4_request"u8) >= 0) return true;
        var slashes = value.Count((byte)'/');
        if (slashes > 0 && shape.Spaces == 0 && WordLikeness.Coverage(value) >= 0.6) return slashes > 1 || value[0] == '/' || shape.Digits == 0;
        if (slashes > 1 && value[0] == '/' && shape.Length < 64 && shape.Specials == slashes && shape.Lower > shape.Upper * 3) return true;
        return IsFileName(value);
    }

    private static string[] Schemes { get; } = ["arn:", "aws:", "ssm:", "secretsmanager:", "kms:", "gcp:", "azure:", "keyvault:", "vault:", "env:", "file:", "classpath:", "ref+", "urn:", "opaquelocktoken:", "npm:", "workspace:", "docker:"];

    /// <summary>Says where the credential is: <c>arn:aws:secretsmanager:…</c>, <c>vault:db/bot#password</c>; or names a lock, a package.</summary>
    private static bool IsReference(ReadOnlySpan<byte> value)
    {
        foreach (var scheme in Schemes)
        {
            if (value.Length <= scheme.Length) continue;
            var same = 0;
            while (same < scheme.Length && value[same] == scheme[same]) same++;
            if (same == scheme.Length) return true;
        }

        return value.IndexOf(":secretsmanager:"u8) >= 0 || value.IndexOf("urn:uuid:"u8) >= 0;
    }

    private static bool IsFileName(ReadOnlySpan<byte> value)
    {
        var dot = value.LastIndexOf((byte)'.');
        if (dot < 1 || value.Length - dot is < 3 or > 11) return false;
        Span<byte> lower = stackalloc byte[12];
        var length = value.Length - dot - 1;
        for (var i = 0; i < length; i++) lower[i] = (byte)(value[dot + 1 + i] | 0x20);
        return Extensions.Contains(lower[..length]);
    }

    private static WordTable Extensions { get; } = new(((byte)1, "txt json yml yaml xml html htm php js ts jsx tsx py rb go java cs cpp hpp c h css scss png jpg jpeg gif svg ico pdf pem key crt cer der pfx jks conf cfg ini env toml properties md rst log csv zip tar gz tgz sh bat exe dll so jar war service sql db sqlite vue local com org net tmpl tpl ejs erb asp aspx jsp"));

    /// <summary>Regular expressions and validation patterns.</summary>
    private static bool IsPattern(ReadOnlySpan<byte> value)
    {
        if (value.Length < 3) return false;
        if (value[0] == '!' && value.IndexOf(":!"u8) > 0) return true; // ciphers of TLS: !PSK:!aECDH
        if (value[0] == '^' && value[^1] is (byte)'$' or (byte)'/' or (byte)'+' or (byte)'*') return true;
        if (value.IndexOf("(?"u8) >= 0 || value.IndexOf(".*"u8) >= 0 || value.IndexOf(".+"u8) >= 0 || value.IndexOf("\\d"u8) >= 0 || value.IndexOf("\\w"u8) >= 0 || value.IndexOf("\\s"u8) >= 0 || value.IndexOf("\\S"u8) >= 0) return true;
        return value.IndexOf("[a-z"u8) >= 0 || value.IndexOf("[A-Z"u8) >= 0 || value.IndexOf("[0-9"u8) >= 0 || value.IndexOf("[^"u8) >= 0 || value.IndexOf("a-zA-Z"u8) >= 0 || value.IndexOf("A-Za-z"u8) >= 0;
    }

    /// <summary><c>%s</c>, <c>{0}</c>, <c>{name}</c>, <c>\u5bc6</c>, colours of a terminal.</summary>
    private static bool IsFormat(ReadOnlySpan<byte> value)
    {
        if (value.IndexOf("\\e["u8) >= 0 || value.IndexOf("\\033["u8) >= 0 || value.IndexOf("\\x1b["u8) >= 0) return true;
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (value[i] == '%' && value[i + 1] is (byte)'s' or (byte)'d' or (byte)'v' or (byte)'q' or (byte)'@' && (i + 2 == value.Length || !char.IsAsciiLetterOrDigit((char)value[i + 2]))) return true;
            if (value[i] == '\\' && value[i + 1] == 'u' && i + 5 < value.Length && char.IsAsciiHexDigit((char)value[i + 2]) && char.IsAsciiHexDigit((char)value[i + 5])) return true;
            if (value[i] == '{' && IsHole(value[(i + 1)..])) return true;
        }

        return false;
    }

    private static bool IsHole(ReadOnlySpan<byte> rest)
    {
        var close = rest.IndexOf((byte)'}');
        if (close < 0) return false;
        foreach (var b in rest[..close])
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'_' or (byte)'.' or (byte)':' or (byte)'[' or (byte)']' or (byte)'\'' or (byte)'"' or (byte)'(' or (byte)')' or (byte)'!')) return false;
        return true;
    }

    /// <summary><c>ConvertTo-SecureString</c>, <c>Read-Host</c>.</summary>
    private static bool IsCmdlet(ReadOnlySpan<byte> value)
    {
        var dash = value.IndexOf((byte)'-');
        if (dash < 2 || dash + 2 >= value.Length || !char.IsAsciiLetterUpper((char)value[0]) || !char.IsAsciiLetterUpper((char)value[dash + 1])) return false;
        var shape = ValueShape.Of(value);
        return shape.Letters + 1 == shape.Length && (value.StartsWith("Convert"u8) || value.StartsWith("Get-"u8) || value.StartsWith("Read-"u8) || value.StartsWith("New-"u8) || value.StartsWith("Import-"u8) || value.StartsWith("Join-"u8) || value.StartsWith("Select-"u8) || value.StartsWith("Out-"u8));
    }

    private static bool IsMarkup(ReadOnlySpan<byte> value)
    {
        if (value[0] is (byte)'"' or (byte)'\'' && value[1..].TrimStart((byte)' ') is [(byte)'+', ..]) return true; // \"" + value + "\"
        if (value.IndexOf("</"u8) >= 0 || value.IndexOf("/>"u8) >= 0 || value.IndexOf("&nbsp;"u8) >= 0 || value.IndexOf("<br"u8) >= 0) return true;
        if (value.IndexOf((byte)'|') > 0 && WordLikeness.Coverage(value) >= 0.6) return true;
        return value.StartsWith("//"u8) || value.StartsWith("/*"u8) || value.IndexOf("=>"u8) >= 0 || value.IndexOf("->"u8) >= 0 || value.IndexOf("::"u8) >= 0 || value.IndexOf("&&"u8) >= 0 || value.IndexOf("||"u8) >= 0 || value.IndexOf("@id/"u8) >= 0 || value.StartsWith("@string"u8);
    }

    /// <summary><c>user.password</c>, <c>config["x"]</c>, <c>os.environ</c>: letters with dots or brackets.</summary>
    private static bool IsAccess(ReadOnlySpan<byte> value, in ValueShape shape, bool bare)
    {
        var bracket = value.IndexOf((byte)'[');
        if (bracket > 1 && value.IndexOf((byte)']') > bracket && WordLikeness.Coverage(value) > 0.6) return true;
        if (value.IndexOf((byte)'.') < 1 || shape.Separators == 0 || shape.Specials > 0 || shape.Spaces > 0) return false;
        if (value[^1] == '.') return false;
        if (ValueNames.HoldsCredentialWord(value)) return true;
        if (shape.Digits > (bare ? 2 : 0) || WordLikeness.Coverage(value) < 0.7) return false;

        // Two words in a settings file or in quotes may be a password; references have more, or begin with what is referred to.
        return shape.Separators > 1 || IsRoot(value[..value.IndexOf((byte)'.')]) || ValueNames.IsName(value, default);
    }

    private static WordTable Roots { get; } = new(((byte)1, "var local data module each self this me env os config settings conf app user users auth request req res ctx context process params props state secrets secret inputs steps github needs matrix values options opts args cfg form login account common messages message error errors label page system spring random_password aws_secretsmanager_secret_version constants string strings text i18n t java javax com org net"));

    private static bool IsRoot(ReadOnlySpan<byte> word)
    {
        if (word.Length > 40) return false;
        Span<byte> lower = stackalloc byte[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = word[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(word[i] | 0x20) : word[i];
        return Roots.Contains(lower) || word.IndexOf((byte)'_') > 0;
    }

    /// <summary>Mail addresses, IP addresses, host names with port.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> value, in ValueShape shape)
    {
        if (value.Count((byte)'.') == 3 && shape.Letters == 0 && (shape.Specials == 0 || value.IndexOf((byte)':') > 0)) return true;
        var at = value.IndexOf((byte)'@');
        if (at < 1 || shape.Specials != 1) return false;
        var host = value[(at + 1)..];
        var dot = host.LastIndexOf((byte)'.');
        if (dot < 1 || host.Length - dot is < 3 or > 5) return false;
        foreach (var b in host[(dot + 1)..])
            if (!char.IsAsciiLetterLower((char)b)) return false;
        return true;
    }

    /// <summary><c>#ffaa00</c>, <c>12px</c>, <c>1.2.3</c>, <c>2020-01-31</c>, <c>0x1F</c>.</summary>
    private static bool IsMeasure(ReadOnlySpan<byte> value, in ValueShape shape)
    {
        if (shape.Length <= 6 && shape.Length > 2 && char.IsAsciiDigit((char)value[0]) && value[1] == '.') return true;
        if (value[0] == '#' && shape.Length is 4 or 7 or 9 && shape.Specials == 1 && ValueShape.Of(value[1..]).IsHex) return true;
        if (shape.Digits > 0 && shape.Letters == 0 && shape.Separators > 0 && (shape.Specials == 0 || (shape.Specials == 1 && value[0] is (byte)'^' or (byte)'~' or (byte)'=' or (byte)'>'))) return true;
        if (shape.Specials == 1 && shape.Digits > 0 && value.IndexOf((byte)':') is > 1 and var colon && ValueShape.Of(value[..colon]) is { Digits: var own and <= 2, Upper: 0, Separators: <= 1 } && char.IsAsciiLetter((char)value[0]) && shape.Length - colon - 1 == shape.Digits - own) return true;
        return shape.Length <= 6 && shape.Digits > 0 && (value.EndsWith("px"u8) || value.EndsWith("em"u8) || value.EndsWith("ms"u8)) && char.IsAsciiDigit((char)value[0]);
    }

    /// <summary>Bare text that only code has: comparison signs, brackets, a trailing comma or operator.</summary>
    private static bool IsBareCode(ReadOnlySpan<byte> value)
    {
        if (value[0] is (byte)'&' or (byte)'*' or (byte)'!' or (byte)'=' or (byte)'|' or (byte)'>' or (byte)'-' or (byte)',' or (byte)')' or (byte)':' or (byte)'\\' or (byte)'/' or (byte)'(' or (byte)'[' or (byte)'{' or (byte)'"' or (byte)'\'') return value.Length < 12 || value[0] is not ((byte)'!' or (byte)'/' or (byte)'-' or (byte)'*' or (byte)'&');
        if (IsCmdlet(value)) return true;
        if (value[^1] == '$' && value.Length > 1 && char.IsAsciiLetter((char)value[^2]) && ValueShape.Of(value) is { Digits: 0 }) return true;
        return value.StartsWith("new "u8) || value.IndexOf("=="u8) > 0 && value[^1] != '=' || value.IndexOf("()"u8) > 0 || value.IndexOf("\\n"u8) >= 0 && value.Length < 12;
    }
}
