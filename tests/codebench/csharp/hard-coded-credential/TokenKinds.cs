namespace Bench.HardCodedCredentialXTokenKinds;

public enum TokenKind { Access, Refresh }

public static class TokenKinds
{
    public static string Secret(TokenKind kind)
    {
        var passwordGrant = "urn:example:grant:password";
        var tokenType = kind == TokenKind.Refresh ? "refresh_token" : "access_token";
        return passwordGrant + "#" + tokenType;
    }
}
