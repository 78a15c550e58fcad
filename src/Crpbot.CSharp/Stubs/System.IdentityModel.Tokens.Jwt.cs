// namespaces: System.IdentityModel.Tokens.Jwt Microsoft.IdentityModel
// packages: System.IdentityModel.Tokens.Jwt Microsoft.IdentityModel.Tokens
using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.IdentityModel.Tokens
{
    public abstract class SecurityKey { }
    public class SymmetricSecurityKey : SecurityKey { public SymmetricSecurityKey(byte[] key) { } }
    public class RsaSecurityKey : SecurityKey { public RsaSecurityKey(System.Security.Cryptography.RSA rsa) { } }
    public abstract class SecurityToken { }
    public class SigningCredentials { public SigningCredentials(SecurityKey key, string algorithm) { } }
    public static class SecurityAlgorithms { public const string HmacSha256 = "HS256"; public const string HmacSha512 = "HS512"; public const string RsaSha256 = "RS256"; public const string None = "none"; public const string HmacSha256Signature = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"; }
    public delegate SecurityToken SignatureValidator(string token, TokenValidationParameters validationParameters);
    public delegate bool LifetimeValidator(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters);

    public class TokenValidationParameters
    {
        public bool RequireSignedTokens { get; set; }
        public bool RequireExpirationTime { get; set; }
        public bool ValidateIssuer { get; set; }
        public bool ValidateAudience { get; set; }
        public bool ValidateLifetime { get; set; }
        public bool ValidateIssuerSigningKey { get; set; }
        public bool ValidateActor { get; set; }
        public SecurityKey IssuerSigningKey { get; set; }
        public string ValidIssuer { get; set; }
        public string ValidAudience { get; set; }
        public TimeSpan ClockSkew { get; set; }
        public SignatureValidator SignatureValidator { get; set; }
        public LifetimeValidator LifetimeValidator { get; set; }
    }

    public class SecurityTokenDescriptor { public ClaimsIdentity Subject { get; set; } public DateTime? Expires { get; set; } public SigningCredentials SigningCredentials { get; set; } }
    public class TokenValidationResult { public bool IsValid { get; set; } }
}

namespace System.IdentityModel.Tokens.Jwt
{
    using Microsoft.IdentityModel.Tokens;

    public class JwtSecurityToken : SecurityToken
    {
        public JwtSecurityToken(string jwtEncodedString) { }
        public JwtSecurityToken(string issuer = null, string audience = null, IEnumerable<Claim> claims = null, DateTime? notBefore = null, DateTime? expires = null, SigningCredentials signingCredentials = null) { }
        public IEnumerable<Claim> Claims => null;
        public string Subject => null;
    }

    public class JwtSecurityTokenHandler
    {
        public SecurityToken ReadToken(string token) => null;
        public JwtSecurityToken ReadJwtToken(string token) => null;
        public ClaimsPrincipal ValidateToken(string token, TokenValidationParameters validationParameters, out SecurityToken validatedToken) { validatedToken = null; return null; }
        public string WriteToken(SecurityToken token) => null;
        public SecurityToken CreateToken(SecurityTokenDescriptor tokenDescriptor) => null;
    }
}

namespace Microsoft.IdentityModel.JsonWebTokens
{
    using Microsoft.IdentityModel.Tokens;

    public class JsonWebToken : SecurityToken { public JsonWebToken(string jwtEncodedString) { } }
    public class JsonWebTokenHandler { public JsonWebToken ReadJsonWebToken(string token) => null; public Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters) => null; }
}
