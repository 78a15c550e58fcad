// namespaces: Jose
// packages: jose-jwt
using System.Collections.Generic;

namespace Jose
{
    public enum JwsAlgorithm { none, HS256, HS384, HS512, RS256, RS384, RS512, ES256 }

    public static class JWT
    {
        public static string Encode(object payload, object key, JwsAlgorithm algorithm, IDictionary<string, object> extraHeaders = null) => null;
        public static string Decode(string token, object key = null) => null;
        public static string Decode(string token, object key, JwsAlgorithm alg) => null;
        public static T Decode<T>(string token, object key = null) => default;
        public static string Payload(string token) => null;
        public static T Payload<T>(string token) => default;
    }
}
