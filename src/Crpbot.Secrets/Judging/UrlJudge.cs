using Crpbot.Core;

namespace Crpbot.Secrets.Judging;

/// <summary>User and password of a URL or of a Basic header.</summary>
internal static class UrlJudge
{
    private static readonly WordTable Samples = new(((byte)1, "password pass passwd pwd pw secret token user username host xxx yyy foo bar baz test changeme apikey api_key key p pass123 name login mypassword mypass userpass user_password pswd credential credentials auth port none null abc b hunter2"));

    /// <summary>Confidence that the password is real; null for no.</summary>
    /// <param name="user">User name; may be empty.</param>
    /// <param name="password">Password.</param>
    public static Confidence? Judge(ReadOnlySpan<byte> user, ReadOnlySpan<byte> password)
    {
        if (password.Length is < 3 or > 256 || Placeholder.IsPlaceholder(password)) return null;
        if (password[0] is (byte)'$' or (byte)'{' or (byte)'%' or (byte)'<' or (byte)'#' && !char.IsAsciiHexDigit((char)password[1])) return null;
        var shape = ValueShape.Of(password);
        if (shape.Spaces + shape.Foreign > 0 || password.IndexOf((byte)'{') >= 0 || password.IndexOf((byte)'(') >= 0) return null;
        Span<byte> lower = stackalloc byte[Math.Min(password.Length, 24)];
        for (var i = 0; i < lower.Length; i++) lower[i] = (byte)(password[i] | (char.IsAsciiLetterUpper((char)password[i]) ? 0x20 : 0));
        if (Samples.Contains(lower)) return null;
        if (ValueNames.IsName(password, user)) return password.SequenceEqual(user) && shape.Length >= 4 && !ValueNames.IsName(password, default) ? Confidence.Medium : null;
        if (shape.Letters == 0) return shape.Digits >= 4 ? Confidence.Medium : null;
        if (user.IsEmpty) return password.Length >= 16 && shape.Digits > 0 && WordLikeness.Coverage(password) < 0.4 ? Confidence.High : null;
        return shape.Classes >= 3 || shape.Length >= 12 ? Confidence.High : Confidence.Medium;
    }
}
