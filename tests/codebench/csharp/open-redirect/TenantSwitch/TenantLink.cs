namespace Bench.OpenRedirectXTenantSwitch;

public sealed class TenantLink
{
    public string Tenant { get; init; } = "main";

    public string Build() => string.Format("https://{0}/home", Tenant);
}
