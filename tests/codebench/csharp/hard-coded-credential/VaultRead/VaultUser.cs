using System.Net;
using System.Threading.Tasks;

namespace Bench.HardCodedCredentialXVaultRead;

public sealed class VaultUser(SecretReader secrets)
{
    public async Task<NetworkCredential> LoginAsync()
    {
        var password = await secrets.ReadAsync("recon/ftp-password");
        return new NetworkCredential("recon", password);
    }
}
