using Microsoft.Data.SqlClient;

namespace Bench.TlsVerificationXTrustServer;

public static class TrustServer
{
    public static string ConnectionString(string password)
    {
        var b = new SqlConnectionStringBuilder { DataSource = "db.example.com", UserID = "app", Password = password };
        b.Encrypt = true;
        b.TrustServerCertificate = true;
        return b.ConnectionString;
    }
}
