// namespaces: JWT
// packages: JWT
using System.Collections.Generic;

namespace JWT
{
    public interface IJwtDecoder { string Decode(string token, bool verify = true); string Decode(string token, string key, bool verify); string Decode(string token, byte[] key, bool verify); T DecodeToObject<T>(string token, string key, bool verify); }
    public class ValidationParameters { public bool ValidateSignature { get; set; } public bool ValidateExpirationTime { get; set; } public static ValidationParameters None => null; }
}

namespace JWT.Algorithms { public interface IJwtAlgorithm { } public class HMACSHA256Algorithm : IJwtAlgorithm { } public class NoneAlgorithm : IJwtAlgorithm { } }

namespace JWT.Builder
{
    public class JwtBuilder
    {
        public static JwtBuilder Create() => null;
        public JwtBuilder WithAlgorithm(JWT.Algorithms.IJwtAlgorithm algorithm) => this;
        public JwtBuilder WithSecret(params string[] secrets) => this;
        public JwtBuilder MustVerifySignature() => this;
        public JwtBuilder DoNotVerifySignature() => this;
        public JwtBuilder WithVerifySignature(bool verify) => this;
        public JwtBuilder AddClaim(string name, object value) => this;
        public string Encode() => null;
        public string Decode(string token) => null;
        public T Decode<T>(string token) => default;
    }
}
