using System.Runtime.CompilerServices;

namespace Crpbot.Secrets.Judging;

/// <summary>The words of a name with their roles; splits <c>camelCase</c>, <c>snake_case</c>, <c>kebab-case</c>, <c>dotted.names</c> and what is glued in lower case.</summary>
internal struct NameWords
{
    /// <summary>Most words that are kept; of longer names the last ones count.</summary>
    public const int MaxWords = 12;

    private const int MaxWord = 32;
#pragma warning disable S3459, S1144 // an inline array is written by index only
    private Buffer _roles;
#pragma warning restore S3459, S1144

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Index of the first word behind the last dot.</summary>
    public int Segment { get; private set; }

    /// <summary>Role of a word.</summary>
    /// <param name="index">Its index.</param>
    public readonly NameRole this[int index] => _roles[index];

    /// <summary>Splits a name.</summary>
    /// <param name="name">Its bytes.</param>
    public static NameWords Of(ReadOnlySpan<byte> name)
    {
        var words = default(NameWords);
        Span<byte> lower = stackalloc byte[MaxWord];
        var at = 0;
        while (at < name.Length)
        {
            if (name[at] == '.') words.Segment = words.Count;
            if (!IsLetter(name[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(name, at);
            var length = Math.Min(end - at, MaxWord);
            for (var i = 0; i < length; i++) lower[i] = Lower(name[at + i]);
            words.Classify(lower[..length]);
            at = end;
        }

        return words;
    }

    private static int EndOfWord(ReadOnlySpan<byte> name, int at)
    {
        var end = at + 1;
        if (IsUpper(name[at]) && end < name.Length && IsUpper(name[end]))
        {
            while (end < name.Length && IsUpper(name[end])) end++;

            // The last capital of "APIKey" begins the next word; a lone s as in "IDs" does not.
            return end < name.Length && IsSmall(name[end]) && !(name[end] == 's' && (end + 1 == name.Length || !IsLetter(name[end + 1]))) ? end - 1 : end;
        }

        while (end < name.Length && IsLetter(name[end]) && !IsUpper(name[end])) end++;
        return end;
    }

    private void Classify(ReadOnlySpan<byte> word)
    {
        var role = (NameRole)NameVocabulary.Roles.ValueOf(word);
        if (role == NameRole.Unknown && word[^1] >= 0x80 && IsForeignPassword(word)) role = NameRole.Password;
        if (role != NameRole.Unknown || word.Length < 5 || !Split(word)) Add(role);
    }

    /// <summary>Words glued together: <c>dbpassword</c>, <c>mypass</c>, <c>accesstoken</c>, <c>passwordfield</c>.</summary>
    private bool Split(ReadOnlySpan<byte> word)
    {
        foreach (var stem in Stems)
        {
            if (word.Length <= stem.Length) continue;
            Span<byte> bytes = stackalloc byte[stem.Length];
            for (var i = 0; i < stem.Length; i++) bytes[i] = (byte)stem[i];
            if (word.EndsWith(bytes))
            {
                var before = (NameRole)NameVocabulary.Roles.ValueOf(word[..^stem.Length]);
                if ((before == NameRole.Unknown && !IsLong(stem)) || (stem.Length < 5 && word.Length - stem.Length < 2)) continue;
                Add(before);
                Add((NameRole)NameVocabulary.Roles.ValueOf(bytes));
                return true;
            }

            if (!word.StartsWith(bytes)) continue;
            var after = (NameRole)NameVocabulary.Roles.ValueOf(word[stem.Length..]);
            if ((after == NameRole.Unknown && (stem.Length < 6 || !IsLong(stem))) || (stem.Length < 6 && word.Length - stem.Length < 3)) continue;
            Add((NameRole)NameVocabulary.Roles.ValueOf(bytes));
            Add(after);
            return true;
        }

        return false;
    }

    /// <summary>Chinese, Japanese, Korean and Russian do not mark where the word begins.</summary>
    private static bool IsForeignPassword(ReadOnlySpan<byte> word) =>
        word.EndsWith("密码"u8) || word.EndsWith("密碼"u8) || word.EndsWith("口令"u8) || word.EndsWith("パスワード"u8) || word.EndsWith("비밀번호"u8) || word.EndsWith("ароль"u8);

    private static ReadOnlySpan<string> Stems => new[] { "password", "passphrase", "passwd", "passwort", "passcode", "pwd", "secret", "apikey", "authkey", "secretkey", "accesskey", "credential", "contrasena", "kennwort", "senha", "token", "pass", "key", "auth", "salt" };

    /// <summary>Stems that no other word holds.</summary>
    private static bool IsLong(string stem) => stem.Length >= 6 && !string.Equals(stem, "secret", StringComparison.Ordinal) || string.Equals(stem, "pwd", StringComparison.Ordinal);

    private void Add(NameRole role)
    {
        if (Count == MaxWords)
        {
            for (var i = 1; i < MaxWords; i++) _roles[i - 1] = _roles[i];
            Count--;
            Segment = Math.Max(0, Segment - 1);
        }

        _roles[Count++] = role;
    }

    private static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a' || b >= 0x80;

    private static bool IsUpper(byte b) => (uint)(b - 'A') <= 'Z' - 'A';

    private static bool IsSmall(byte b) => (uint)(b - 'a') <= 'z' - 'a';

    private static byte Lower(byte b) => IsUpper(b) ? (byte)(b | 0x20) : b;

#pragma warning disable S1144 // the field gives the inline array its element type
    [InlineArray(MaxWords)]
    private struct Buffer
    {
        private NameRole _first;
    }
#pragma warning restore S1144
}
