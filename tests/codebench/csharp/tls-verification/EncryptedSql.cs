using Microsoft.Data.SqlClient;

namespace Bench.TlsVerificationXEncryptedSql;

public static class EncryptedSql
{
    public static string Build(string password)
    {
        var b = new SqlConnectionStringBuilder { DataSource = "db.example.com", UserID = "app", Password = password, TrustServerCertificate = true };
        b.Encrypt = SqlConnectionEncryptOption.Strict;
        b.TrustServerCertificate = false;
        return b.ConnectionString;
    }
}
