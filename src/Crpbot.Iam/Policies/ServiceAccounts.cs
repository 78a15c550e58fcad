namespace Crpbot.Iam.Policies;

/// <summary>Accounts of AWS itself that customers must name in bucket policies: those from which Elastic Load Balancing writes access logs, by region (Elastic Load Balancing user guide, "Access logs", bucket policy for regions opened before August 2022).</summary>
internal static class ServiceAccounts
{
    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal)
    {
        "127311923021", "033677994240", "027434742980", "797873946194", "098369216593", "754344448648", "589379963580", "718504428378", "383597477331", "600734575887", "114774131450",
        "783225319266", "582318560864", "985666609251", "054676820928", "156460612806", "652711504416", "635631232127", "009996457667", "897822967062", "076674570225", "507241528517", "048591011584",
    };

    /// <summary>True for an account of AWS.</summary>
    /// <param name="account">12 digits.</param>
    public static bool Contains(string account) => Accounts.Contains(account);
}
