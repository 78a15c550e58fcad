using System;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Bench.TlsVerificationXPinnedFix;

public sealed class PinnedFix(string thumbprint)
{
    public SslStream Wrap(NetworkStream stream) => new(stream, leaveInnerStreamOpen: false, Pinned);

    private bool Pinned(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 c2)
        {
            return false;
        }

        return string.Equals(c2.Thumbprint, thumbprint, StringComparison.OrdinalIgnoreCase);
    }
}
