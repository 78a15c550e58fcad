namespace Bench.HardCodedCredentialXMailSender;

internal static class MailDefaults
{
    public static readonly string Secret = "copper" + "-Willow-" + 31;
}
