using System.Globalization;
using System.Text;

namespace Crpbot.Rules.Templates;

/// <summary>
/// Expands <c>{{A-Za-z0-9:36}}</c> and the named templates of docs/writing-rules.md, so that no example that is committed looks like a live key.
/// What is no known template (<c>{{ var }}</c>) stays as it is.
/// </summary>
public sealed class ExampleTemplate
{
    private readonly SeededRandom _random;
    private readonly IReadOnlyDictionary<string, Func<string, SeededRandom, string>> _generators;

    private ExampleTemplate(SeededRandom random, IReadOnlyDictionary<string, Func<string, SeededRandom, string>> generators)
    {
        _random = random;
        _generators = generators;
    }

    /// <summary>Expands a text.</summary>
    /// <param name="text">Text with templates.</param>
    /// <param name="seed">The same seed gives the same text.</param>
    /// <param name="generators">Named generators of the scanners.</param>
    public static string Expand(string text, string seed, IReadOnlyDictionary<string, Func<string, SeededRandom, string>> generators) =>
        new ExampleTemplate(new SeededRandom(seed), generators).Expand(text, "{{", "}}");

    private string Expand(string text, string open, string close)
    {
        var result = new StringBuilder();
        var at = 0;
        while (true)
        {
            var start = text.IndexOf(open, at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf(close, start, StringComparison.Ordinal);
            if (end < 0) return result.Append(text, at, text.Length - at).ToString();
            result.Append(text, at, start - at);
            var body = text[(start + 2)..end];
            result.Append(ExpandOne(body) ?? open + body + close);
            at = end + 2;
        }
    }

    private string? ExpandOne(string body)
    {
        var colon = body.LastIndexOf(':');
        var name = body.Split(':')[0];
        var argument = body.Length > name.Length ? body[(name.Length + 1)..] : string.Empty;
        switch (name)
        {
            case "uuid":
                return Uuid();
            case "hex" when int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var digits):
                return _random.Text("0123456789abcdef", digits);
            case "b64":
                return Convert.ToBase64String(Encoding.UTF8.GetBytes(Expand(argument, "[[", "]]")));
            case "b64url":
                return Base64Url(Encoding.UTF8.GetBytes(Expand(argument, "[[", "]]")));
            case "jwt":
                return Jwt();
            case "pem":
                return PrivateKeyTemplate.Of(argument, _random);
            case "pem1":
                return PrivateKeyTemplate.Of(argument, _random).Replace("\n", "\\n", StringComparison.Ordinal);
        }

        if (_generators.TryGetValue(name, out var generator)) return generator(argument, _random);
        if (colon <= 0 || !int.TryParse(body.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 20_000) return null;
        var alphabet = Alphabet(body[..colon]);
        return alphabet.Length == 0 ? null : _random.Text(alphabet, count);
    }

    private static string Alphabet(string set)
    {
        var characters = new StringBuilder();
        for (var i = 0; i < set.Length; i++)
        {
            if (set[i] == ' ') return string.Empty;
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                for (var c = set[i]; c <= set[i + 2]; c++) characters.Append(c);
                i += 2;
            }
            else
            {
                characters.Append(set[i]);
            }
        }

        return characters.ToString();
    }

    private string Uuid()
    {
        var hex = _random.Text("0123456789abcdef", 30);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[12..15]}-{"89ab"[_random.Next(4)]}{hex[15..18]}-{hex[18..30]}";
    }

    private string Jwt()
    {
        var payload = $$"""{"sub":"{{_random.Text("0123456789", 10)}}","name":"{{_random.Text("abcdefghijklmnop", 8)}}","iat":17{{_random.Text("0123456789", 8)}}}""";
        return Base64Url("""{"alg":"HS256","typ":"JWT"}"""u8) + "." + Base64Url(Encoding.UTF8.GetBytes(payload)) + "." + Base64Url(_random.Bytes(32));
    }

    private static string Base64Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
