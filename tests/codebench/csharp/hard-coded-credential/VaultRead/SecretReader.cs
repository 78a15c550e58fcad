using System.IO;
using System.Threading.Tasks;

namespace Bench.HardCodedCredentialXVaultRead;

public sealed class SecretReader
{
    private readonly string _root = "/run/secrets";

    public Task<string> ReadAsync(string secretName) => File.ReadAllTextAsync(_root + "/" + secretName);
}
