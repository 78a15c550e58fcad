using System.Collections.Generic;

namespace Bench.HardCodedCredentialXPasswordLabels;

public static class PasswordLabels
{
    public const string PasswordField = "password";
    public const string PasswordResetRoute = "/account/reset-password";
    public const string ApiKeyHeader = "X-Api-Key";

    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["password.label"] = "Password",
        ["password.hint"] = "At least twelve characters",
        ["token.expired"] = "Your token has expired, please sign in again",
    };
}
