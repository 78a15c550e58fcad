namespace Crpbot.Secrets.Judging;

/// <summary>Values that are themselves the name of a setting, field or type: <c>db_password</c>, <c>X-Api-Key</c>, <c>passwordConfirm</c>.</summary>
internal static class ValueNames
{
    /// <summary>True when the value is made of words of the vocabulary, a credential word among them, or squashed equals the name it is assigned to.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name; may be empty.</param>
    public static bool IsName(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name)
    {
        if (IsSame(value, name) || IsNext(value, name)) return true;
        var words = NameWords.Of(value);
        if (words.Count is 0 or NameWords.MaxWords || ValueShape.Of(value) is { Digits: > 3 } or { Specials: > 1 }) return false;
        int known = 0, credential = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] != NameRole.Unknown) known++;
            if (words[i] is NameRole.Password or NameRole.Pass or NameRole.Passphrase or NameRole.Secret or NameRole.Token or NameRole.ApiKey or NameRole.Key or NameRole.Credential or NameRole.Auth or NameRole.Cookie or NameRole.Seed) credential++;
        }

        return credential > 0 && (known == words.Count || (known * 2 > words.Count && words.Count > 1) || IsConstant(value));
    }

    /// <summary><c>("password1", "password2")</c>: fields of a form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name.</param>
    public static bool IsNext(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name) =>
        name.Length > 4 && value.Length == name.Length && char.IsAsciiDigit((char)value[^1]) && char.IsAsciiDigit((char)name[^1]) && value[..^1].SequenceEqual(name[..^1]);

    /// <summary>True when a word of the value means a credential: <c>login.password.hint</c>.</summary>
    /// <param name="value">The value.</param>
    public static bool HoldsCredentialWord(ReadOnlySpan<byte> value)
    {
        var words = NameWords.Of(value);
        for (var i = 0; i < words.Count; i++)
            if (words[i] is NameRole.Password or NameRole.Passphrase or NameRole.Secret or NameRole.Token or NameRole.ApiKey or NameRole.Credential) return true;
        return false;
    }

    /// <summary><c>REPMGR_PASSWORD</c>: the name of a constant or variable.</summary>
    private static bool IsConstant(ReadOnlySpan<byte> value)
    {
        var shape = ValueShape.Of(value);
        return shape.Upper > 0 && shape.Lower == 0 && shape.Separators > 0 && shape.Specials == 0 && shape.Digits <= 1;
    }

    /// <summary>True when both are equal but for case and separators.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name.</param>
    public static bool IsSame(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < value.Length && !char.IsAsciiLetterOrDigit((char)value[i])) i++;
            while (j < name.Length && !char.IsAsciiLetterOrDigit((char)name[j])) j++;
            if (i == value.Length || j == name.Length) return i == value.Length && j == name.Length && i > 0;
            if ((value[i++] | 0x20) != (name[j++] | 0x20)) return false;
        }
    }
}
