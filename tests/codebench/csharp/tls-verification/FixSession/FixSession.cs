using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Bench.TlsVerificationXFixSession;

public sealed class FixSession
{
    public async Task<SslStream> ConnectAsync(string host)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 9880);
        var ssl = new SslStream(tcp.GetStream(), false, CertificateRules.Check);
        await ssl.AuthenticateAsClientAsync(host);
        return ssl;
    }
}
